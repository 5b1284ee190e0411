// When things are seen, and how far they have come.

const PULSE_MILLIS = 2400;

function cameraAt(samples, millis) {
  const i = sampleAt(samples, millis);
  const a = samples[i];
  const b = samples[i + 1];
  if (b === undefined || millis <= a.millis) {
    return a;
  }
  const share = (millis - a.millis) / (b.millis - a.millis);
  return {
    x: a.x + (b.x - a.x) * share,
    y: a.y + (b.y - a.y) * share,
    zoom: a.zoom + (b.zoom - a.zoom) * share,
  };
}

function sampleAt(samples, millis) {
  let low = 0;
  let high = samples.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (samples[middle].millis <= millis) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

// When a camera that is on its way will have arrived; where motion is reduced, it is there at once.
function arrival(samples, millis) {
  let i = sampleAt(samples, millis);
  const moves = (j) => j + 1 < samples.length && ['x', 'y', 'zoom'].some(
    (member) => samples[j][member] !== samples[j + 1][member]);
  if (!moves(i)) {
    return millis;
  }
  while (moves(i)) {
    i++;
  }
  return Math.max(millis, samples[i].millis);
}

function opacityOf(life, millis, zoom, reduced) {
  if (millis < life.start || millis >= life.end || zoom < life.minZoom || zoom >= life.maxZoom) {
    return 0;
  }
  if (reduced) {
    return life.end !== Infinity && millis >= life.end - life.fadeOut ? 0 : 1;
  }
  const fadedIn = life.fadeIn > 0 ? (millis - life.start) / life.fadeIn : 1;
  const fadedOut = life.fadeOut > 0 ? (life.end - millis) / life.fadeOut : 1;
  return Math.min(1, fadedIn, fadedOut);
}

function progress(motion, millis, reduced) {
  if (motion === undefined || millis < motion.start) {
    return 0;
  }
  const u = motion.duration > 0 && !reduced
    ? Math.min(1, (millis - motion.start) / motion.duration) : 1;
  return u * u * (3 - 2 * u);
}

// How far a shape's own motion has come; the same for the same picture.
function phaseOf(shape, millis, reduced) {
  switch (shape.kind) {
    case 'fill':
      return shape.pulse && !reduced
        ? 1 + 0.25 * Math.sin((millis - shape.life.start) / PULSE_MILLIS * 2 * Math.PI) : 1;
    case 'stroke':
      return reduced ? 0 : shape.flow * millis / 1000;
    case 'arrow': {
      const u = reduced || shape.drawMillis <= 0
        ? 1 : Math.max(0, Math.min(1, (millis - shape.drawStart) / shape.drawMillis));
      return 1 - (1 - u) ** 3;
    }
    case 'box':
    case 'text':
      return progress(shape.motion, millis, reduced);
    default:
      return 0;
  }
}
