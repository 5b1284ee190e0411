// The clock: what is shown at its time, and where it may go.

const LONGEST_FRAME = 250;
const SMALL = 480;

const element = (id) => document.getElementById(id);
const [player, canvas, play, seek, speed, captions, voice, full, now, total, ticks, told, telling] =
  ['player', 'map', 'play', 'seek', 'speed', 'captions', 'voice', 'full', 'now', 'total', 'ticks',
    'told', 'telling'].map(element);
const beats = [...document.querySelectorAll('.beat')];
const language = document.documentElement.lang || 'en';
const paint = painter(canvas);
const stagings = decode(JSON.parse(element('drawing').textContent));

const wide = matchMedia('screen and (min-aspect-ratio: 13/10)');
const dark = matchMedia('(prefers-color-scheme: dark)');
const still = matchMedia('(prefers-reduced-motion: reduce)');

const state = {
  staging: stagings[0],
  millis: 0,
  frame: 0,
  last: 0,
  speed: 1,
  captions: true,
  voice: false,
  telling: false,
  told: -1,
  isFitted: false,
  isHeld: false,
  isPrinting: false,
  sentences: [],
};

function clock(millis) {
  const seconds = Math.floor(millis / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value) => String(value).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

function paintNow() {
  if (!state.isPrinting) {
    paint(state.staging, state.millis, {
      captions: state.captions, reduced: still.matches, night: dark.matches,
    });
  }
}

function show() {
  const { staging, millis } = state;
  paintNow();
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
  tell();
}

// Says what the map shows, once for each beat, to readers who asked for it.
function tell() {
  const at = state.telling
    ? state.staging.beats.findLastIndex(([start]) => start <= state.millis) : -1;
  if (at !== state.told) {
    state.told = at;
    told.textContent = beats[at]?.querySelector('.shown')?.textContent ?? '';
  }
}

const aloud = reader(language, (can) => {
  voice.hidden = !can;
}, () => setVoice(false));

function later(passed) {
  return state.voice
    ? aloud.follow(state.sentences, state.millis, passed, state.speed)
    : state.millis + passed * state.speed;
}

function tick(at) {
  // A page that was out of sight goes on from where it was.
  const passed = Math.min(LONGEST_FRAME, Math.max(0, at - state.last));
  state.last = at;
  if (!state.isHeld) {
    state.millis = Math.min(state.staging.duration, later(passed));
    if (state.millis >= state.staging.duration) {
      pause();
      return;
    }
    show();
  }
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
  aloud.stop();
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
  aloud.stop();
  state.millis = Math.round(Math.max(0, Math.min(state.staging.duration, millis)));
  show();
}

// To the chapter before or after; shortly after one begins, the one before is meant.
function goChapters(way) {
  const marks = [0, ...state.staging.chapters, state.staging.duration];
  go(way > 0
    ? marks.find((mark) => mark > state.millis) ?? state.staging.duration
    : marks.findLast((mark) => mark < state.millis - 1000) ?? 0);
}

function setVoice(on) {
  aloud.stop();
  state.voice = on && aloud.canRead();
  voice.setAttribute('aria-pressed', String(state.voice));
}

function setSpeed(factor) {
  aloud.stop();
  state.speed = factor;
  speed.textContent = `${factor}×`;
  speed.setAttribute('aria-label', `Speed ${factor}×`);
}

// A time of one staging in another: beats may begin a little earlier or later there.
function translate(millis, from, to) {
  const marks = (staging) => [0, ...staging.beats.flatMap(([a, b]) => [a, b]), staging.duration];
  const [a, b] = [marks(from), marks(to)];
  let i = a.findLastIndex((mark) => mark <= millis);
  i = Math.min(i, a.length - 2);
  const share = a[i + 1] > a[i] ? (millis - a[i]) / (a[i + 1] - a[i]) : 0;
  return Math.round(b[i] + (b[i + 1] - b[i]) * share);
}

// Takes the staging for the window, and the one with larger words where the picture is small.
function fit() {
  if (state.isPrinting) {
    return;
  }
  const { width, height } = canvas.getBoundingClientRect();
  const small = width > 0 && Math.min(width, height) < SMALL;
  const next = stagings[((wide.matches ? 1 : 0) + (small ? 2 : 0)) % stagings.length];
  if (next === state.staging && state.isFitted) {
    return;
  }
  if (next.beats !== state.staging.beats) {
    aloud.stop();
    state.millis = translate(state.millis, state.staging, next);
  }
  state.staging = next;
  state.isFitted = true;
  seek.max = String(next.duration);
  total.textContent = clock(next.duration);
  ticks.replaceChildren(...next.chapters.map((millis) => {
    const mark = document.createElement('span');
    mark.style.setProperty('--at', String(millis / next.duration));
    return mark;
  }));
  state.sentences = beats.flatMap((beat, i) => {
    const [start, end, silence] = next.beats[i];
    const link = beat.querySelector('.at');
    link.textContent = clock(start);
    link.hash = `t=${start / 1000}`;
    const said = beat.querySelector('.said')?.textContent ?? '';
    return said === '' ? [] : sentences(said, language, start, Math.min(end, silence));
  });
  show();
}

// A pixel of the canvas is one of the screen.
function resize() {
  const box = canvas.getBoundingClientRect();
  const [width, height] = [box.width, box.height]
    .map((side) => Math.round(side * devicePixelRatio));
  if (!state.isPrinting && width > 0 && (canvas.width !== width || canvas.height !== height)) {
    [canvas.width, canvas.height] = [width, height];
    fit();
    show();
  }
}

// On paper the picture of the first words stands upright, in light colours and without the words beside it. It is
// painted apart: browsers repeat on paper how a canvas was painted, and not all do it well.
function print(isPrinting) {
  state.isPrinting = isPrinting;
  if (isPrinting) {
    const [staging] = stagings;
    const apart = document.createElement('canvas');
    for (const one of [apart, canvas]) {
      [one.width, one.height] = [staging.width, staging.height];
    }
    const first = Math.max(0, beats.findIndex((beat) => beat.querySelector('.said')));
    const end = (staging.beats[first]?.[1] ?? staging.duration) - 1;
    painter(apart)(staging, end, { captions: false, reduced: true, night: false });
    canvas.getContext('2d').drawImage(apart, 0, 0);
  } else {
    resize();
  }
}
