// What a reader may do: with buttons, keys, fingers, links, and a printer.

const STEP_MILLIS = 5000;
const SPEEDS = [1, 1.25, 1.5, 2, 0.75];
const SWIPE = 48;
const TICK = 8;

function setCaptions(on) {
  state.captions = on;
  captions.setAttribute('aria-pressed', String(on));
  show();
}

function setTelling(on) {
  state.telling = on;
  telling.setAttribute('aria-pressed', String(on));
  document.documentElement.classList.toggle('telling-on', on);
  told.hidden = !on;
  tell();
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

// #t=12.5 is a time in seconds; #cue=7 is the seventh cue of the timeline.
function followLink() {
  const [, time] = /^#t=(\d{1,9}(?:\.\d{1,9})?)$/.exec(location.hash) ?? [];
  const [, cue] = /^#cue=(\d{1,9})$/.exec(location.hash) ?? [];
  if (time !== undefined) {
    go(Number(time) * 1000);
  } else if (cue !== undefined && state.staging.cues[cue - 1] !== undefined) {
    go(state.staging.cues[cue - 1]);
  }
}

const KEYS = {
  ' ': toggle,
  ArrowLeft: () => go(state.millis - STEP_MILLIS),
  ArrowRight: () => go(state.millis + STEP_MILLIS),
  Home: () => go(0),
  End: () => go(state.staging.duration),
  c: () => setCaptions(!state.captions),
  d: () => telling && setTelling(!state.telling),
  f: () => full.hidden || toggleFull(),
  m: () => voice.hidden || setVoice(!state.voice),
};
const ON_SEEK = {
  ArrowDown: KEYS.ArrowLeft,
  ArrowUp: KEYS.ArrowRight,
  PageDown: () => goChapters(-1),
  PageUp: () => goChapters(1),
};

function key(event) {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const act = KEYS[key] ?? (event.target === seek ? ON_SEEK[key] : undefined);
  const own = event.key === ' ' && event.target.closest('button, a, summary');
  if (act && !own && !event.ctrlKey && !event.altKey && !event.metaKey) {
    event.preventDefault();
    act();
  }
}

// While the position is held, the clock waits. Near a chapter's tick its start is meant.
function hold() {
  seek.addEventListener('pointerdown', () => {
    state.isHeld = true;
    aloud.stop();
  });
  for (const end of ['pointerup', 'pointercancel', 'blur']) {
    addEventListener(end, () => {
      state.isHeld = false;
    });
  }
  seek.addEventListener('input', () => {
    const millis = Number(seek.value);
    const near = TICK * state.staging.duration / seek.clientWidth;
    go(state.staging.chapters.find((start) => Math.abs(start - millis) <= near) ?? millis);
  });
}

// A finger that is drawn over the picture goes back or on; one that is drawn up or down scrolls.
function swipe() {
  let from = null;
  canvas.addEventListener('pointerdown', (event) => {
    from = event.pointerType === 'touch' ? event : null;
  });
  canvas.addEventListener('pointerup', (event) => {
    const across = from === null ? 0 : event.clientX - from.clientX;
    if (Math.abs(across) > SWIPE && Math.abs(across) > 2 * Math.abs(event.clientY - from.clientY)) {
      go(state.millis + Math.sign(across) * STEP_MILLIS);
    }
    from = null;
  });
}

async function begin() {
  await Promise.allSettled(stagings[0].fonts.map((font) => document.fonts.load(font)));
  document.documentElement.classList.add('live');
  play.addEventListener('click', toggle);
  canvas.addEventListener('click', toggle);
  swipe();
  captions.addEventListener('click', () => setCaptions(!state.captions));
  speed.addEventListener('click', nextSpeed);
  voice.addEventListener('click', () => setVoice(!state.voice));
  telling?.addEventListener('click', () => setTelling(!state.telling));
  full.hidden = !document.fullscreenEnabled;
  full.addEventListener('click', toggleFull);
  document.addEventListener('fullscreenchange', nameFull);
  hold();
  document.addEventListener('keydown', key);
  addEventListener('hashchange', followLink);
  addEventListener('beforeprint', () => print(true));
  addEventListener('afterprint', () => print(false));
  addEventListener('pagehide', pause);
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
