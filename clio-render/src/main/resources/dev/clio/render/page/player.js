// The clock and the controls.

const STEP_MILLIS = 5000;
const LONGEST_FRAME = 250;
const SPEEDS = [1, 1.25, 1.5, 2, 0.75];

const element = (id) => document.getElementById(id);
const [player, canvas, play, seek, speed, captions, full, now, total, ticks] =
  ['player', 'map', 'play', 'seek', 'speed', 'captions', 'full', 'now', 'total', 'ticks']
    .map(element);
const beats = [...document.querySelectorAll('.beat')];
const paint = painter(canvas);
const stagings = decode(JSON.parse(element('drawing').textContent));

const wide = matchMedia('(min-aspect-ratio: 13/10)');
const dark = matchMedia('(prefers-color-scheme: dark)');
const still = matchMedia('(prefers-reduced-motion: reduce)');

const state = { staging: stagings[0], millis: 0, frame: 0, last: 0, speed: 1, captions: true };

function clock(millis) {
  const seconds = Math.floor(millis / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value) => String(value).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

function show() {
  const { staging, millis } = state;
  paint(staging, millis, {
    captions: state.captions, reduced: still.matches, night: dark.matches,
  });
  seek.value = String(millis);
  seek.parentElement.style.setProperty('--done', String(millis / staging.duration));
  const time = clock(millis);
  if (now.textContent !== time) {
    now.textContent = time;
    seek.setAttribute('aria-valuetext', `${time} of ${clock(staging.duration)}`);
  }
  beats.forEach((beat, i) => {
    const [start, end] = staging.beats[i];
    const said = millis >= start && millis < end;
    if (said !== beat.hasAttribute('aria-current')) {
      beat.toggleAttribute('aria-current', said);
      if (said) {
        beat.setAttribute('aria-current', 'true');
      }
    }
  });
}

function tick(at) {
  // A page that was out of sight goes on from where it was.
  const passed = Math.min(LONGEST_FRAME, Math.max(0, at - state.last));
  state.last = at;
  state.millis = Math.min(state.staging.duration, state.millis + passed * state.speed);
  if (state.millis >= state.staging.duration) {
    pause();
    return;
  }
  show();
  state.frame = requestAnimationFrame(tick);
}

function name(playing) {
  play.setAttribute('aria-label', playing ? 'Pause' : 'Play');
  play.classList.toggle('playing', playing);
}

function start() {
  if (state.frame === 0) {
    if (state.millis >= state.staging.duration) {
      state.millis = 0;
    }
    name(true);
    state.last = performance.now();
    state.frame = requestAnimationFrame(tick);
  }
}

function pause() {
  cancelAnimationFrame(state.frame);
  state.frame = 0;
  state.millis = Math.round(state.millis);
  name(false);
  show();
}

function toggle() {
  if (state.frame === 0) {
    start();
  } else {
    pause();
  }
}

function go(millis) {
  state.millis = Math.round(Math.max(0, Math.min(state.staging.duration, millis)));
  show();
}

function setCaptions(on) {
  state.captions = on;
  captions.setAttribute('aria-pressed', String(on));
  show();
}

function setSpeed(factor) {
  state.speed = factor;
  speed.textContent = `${factor}×`;
  speed.setAttribute('aria-label', `Speed ${factor}×`);
}

function nextSpeed() {
  setSpeed(SPEEDS[(SPEEDS.indexOf(state.speed) + 1) % SPEEDS.length]);
}

async function toggleFull() {
  try {
    await (document.fullscreenElement ? document.exitFullscreen() : player.requestFullscreen());
  } catch {
    // A browser may refuse; then the page stays as it is.
  }
}

function nameFull() {
  full.setAttribute('aria-label', document.fullscreenElement ? 'Leave full screen' : 'Full screen');
}

// A time of one staging in another: beats may begin a little earlier or later there.
function translate(millis, from, to) {
  const marks = (staging) => [0, ...staging.beats.flat(), staging.duration];
  const [a, b] = [marks(from), marks(to)];
  let i = a.findLastIndex((mark) => mark <= millis);
  i = Math.min(i, a.length - 2);
  const share = a[i + 1] > a[i] ? (millis - a[i]) / (a[i + 1] - a[i]) : 0;
  return Math.round(b[i] + (b[i + 1] - b[i]) * share);
}

function fit() {
  const next = stagings[wide.matches ? 1 : 0];
  if (next !== state.staging) {
    state.millis = translate(state.millis, state.staging, next);
  }
  state.staging = next;
  seek.max = String(next.duration);
  total.textContent = clock(next.duration);
  ticks.replaceChildren(...next.chapters.map((millis) => {
    const mark = document.createElement('span');
    mark.style.setProperty('--at', String(millis / next.duration));
    return mark;
  }));
  beats.forEach((beat, i) => {
    const link = beat.querySelector('.at');
    link.textContent = clock(next.beats[i][0]);
    link.hash = `t=${next.beats[i][0] / 1000}`;
  });
  show();
}

// A pixel of the canvas is one of the screen.
function resize([{ contentRect }]) {
  const [width, height] = [contentRect.width, contentRect.height]
    .map((side) => Math.round(side * devicePixelRatio));
  if (width > 0 && (canvas.width !== width || canvas.height !== height)) {
    [canvas.width, canvas.height] = [width, height];
    show();
  }
}

function followLink() {
  const match = /^#t=(\d+(?:\.\d+)?)$/.exec(location.hash);
  if (match) {
    go(Number(match[1]) * 1000);
  }
}

const KEYS = {
  ' ': toggle,
  ArrowLeft: () => go(state.millis - STEP_MILLIS),
  ArrowRight: () => go(state.millis + STEP_MILLIS),
  Home: () => go(0),
  End: () => go(state.staging.duration),
  c: () => setCaptions(!state.captions),
  f: () => full.hidden || toggleFull(),
};
const ON_SEEK = { ArrowDown: KEYS.ArrowLeft, ArrowUp: KEYS.ArrowRight };

function key(event) {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const act = KEYS[key] ?? (event.target === seek ? ON_SEEK[key] : undefined);
  const own = event.key === ' ' && event.target.closest('button, a, summary');
  if (act && !own && !event.ctrlKey && !event.altKey && !event.metaKey) {
    event.preventDefault();
    act();
  }
}

async function begin() {
  await Promise.allSettled(stagings[0].fonts.map((font) => document.fonts.load(font)));
  document.documentElement.classList.add('live');
  play.addEventListener('click', toggle);
  canvas.addEventListener('click', toggle);
  captions.addEventListener('click', () => setCaptions(!state.captions));
  speed.addEventListener('click', nextSpeed);
  full.hidden = !document.fullscreenEnabled;
  full.addEventListener('click', toggleFull);
  document.addEventListener('fullscreenchange', nameFull);
  seek.addEventListener('input', () => go(Number(seek.value)));
  document.addEventListener('keydown', key);
  addEventListener('hashchange', followLink);
  for (const link of document.querySelectorAll('.at')) {
    link.addEventListener('click', () => go(Number(link.hash.slice(3)) * 1000));
  }
  wide.addEventListener('change', fit);
  dark.addEventListener('change', show);
  still.addEventListener('change', show);
  new ResizeObserver(resize).observe(canvas);
  fit();
  followLink();
}

begin();
