// Paints a staging at a time. The same time, size and choices give the same picture, whatever was
// painted before.

const WORLD = 512;
const PULSE_MILLIS = 2400;
const FAR = 64;

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

function seen(life, millis, zoom, reduced) {
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

// choices: captions, reduced (motion), night (dark colours).
function paint(context, staging, millis, choices) {
  const { width, height, duration } = staging;
  // What is seen to the end is still seen when the end is reached.
  const now = Math.max(0, Math.min(millis, duration - 1));
  const onMap = choices.reduced ? arrival(staging.camera, now) : now;
  const camera = cameraAt(staging.camera, onMap);
  const worldSize = WORLD * 2 ** camera.zoom * Math.min(width, height) / 1080;
  const view = {
    context, width, height, camera, worldSize,
    ratio: context.canvas.width / width,
    reduced: choices.reduced,
    ink: (pair) => pair[choices.night ? 1 : 0],
  };
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const shape of staging.shapes) {
    if (shape.role === 1 && !choices.captions) {
      continue;
    }
    const time = shape.geometry || shape.anchor ? onMap : now;
    const opacity = seen(shape.life, time, camera.zoom, choices.reduced);
    if (opacity > 0) {
      PAINTERS[shape.kind](view, shape, opacity, time);
    }
  }
}

function inFrame({ context, ratio }) {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}

function place({ width, height, camera, worldSize }, anchor) {
  return {
    x: width / 2 + (anchor.x - camera.x) * worldSize,
    y: height / 2 + (anchor.y - camera.y) * worldSize,
  };
}

// Calls draw if a geometry is in view, with a transform from its path to the canvas, how many px of
// the frame a grid step is, and where in the frame its corner is. The world is not repeated: a
// geometry lies where it is to be seen.
function whereSeen(view, geometry, draw) {
  const { context, width, height, worldSize, ratio } = view;
  const { unit, minX, minY, maxX, maxY } = geometry;
  const { x, y } = place(view, { x: minX * unit, y: minY * unit });
  const step = unit * worldSize;
  if (x < width + FAR && x + (maxX - minX) * step > -FAR
    && y < height + FAR && y + (maxY - minY) * step > -FAR) {
    context.setTransform(step * ratio, 0, 0, step * ratio, x * ratio, y * ratio);
    draw(step, x, y);
  }
}

function rgba({ color, opacity }) {
  const part = (from) => parseInt(color.slice(from, from + 2), 16);
  return `rgba(${part(1)}, ${part(3)}, ${part(5)}, ${opacity})`;
}

const PAINTERS = {
  fill(view, shape, opacity, time) {
    const ink = view.ink(shape.fill);
    const swing = shape.pulse && !view.reduced
      ? 1 + 0.25 * Math.sin((time - shape.life.start) / PULSE_MILLIS * 2 * Math.PI) : 1;
    view.context.fillStyle = ink.color;
    view.context.globalAlpha = Math.min(1, ink.opacity * swing) * opacity;
    whereSeen(view, shape.geometry, () => {
      view.context.fill(pathOf(shape.geometry), 'evenodd');
    });
  },

  hatch(view, shape, opacity) {
    const { context, width, height } = view;
    const { lines: [line], minX, minY } = shape.geometry;
    const ink = view.ink(shape.stripe);
    whereSeen(view, shape.geometry, (step, x, y) => {
      context.save();
      context.clip(pathOf(shape.geometry), 'evenodd');
      inFrame(view);
      context.strokeStyle = ink.color;
      context.globalAlpha = ink.opacity * opacity;
      context.lineWidth = shape.width;
      context.lineCap = 'butt';
      // On a stripe x + y is the same. One runs through the first point, so that they move with
      // the map.
      const apart = shape.period * Math.SQRT2;
      const first = x + y + (line[0] - minX + line[1] - minY) * step + shape.shift * Math.SQRT2;
      const phase = first - Math.floor(first / apart) * apart;
      context.beginPath();
      for (let sum = phase; sum < width + height + apart; sum += apart) {
        context.moveTo(sum + FAR, -FAR);
        context.lineTo(sum - height - FAR, height + FAR);
      }
      context.stroke();
      context.restore();
    });
  },

  stroke(view, shape, opacity, time) {
    const { context } = view;
    const ink = view.ink(shape.stroke);
    context.strokeStyle = ink.color;
    context.globalAlpha = ink.opacity * opacity;
    whereSeen(view, shape.geometry, (step) => {
      context.lineWidth = shape.width / step;
      context.setLineDash(shape.dash.map((length) => length / step));
      context.lineDashOffset = view.reduced ? 0 : -shape.flow * time / 1000 / step;
      context.lineCap = shape.dash.length > 0 ? 'butt' : 'round';
      context.stroke(pathOf(shape.geometry));
    });
    context.lineCap = 'round';
    context.setLineDash([]);
  },

  arrow(view, shape, opacity, time) {
    const { context } = view;
    whereSeen(view, shape.geometry, (step, x, y) => {
      const outline = arrowOutline(shape, step, x, y, time, view.reduced);
      if (outline === null) {
        return;
      }
      inFrame(view);
      const casing = view.ink(shape.casing);
      context.strokeStyle = casing.color;
      context.globalAlpha = casing.opacity * opacity;
      context.lineWidth = 2 * shape.casingWidth;
      context.stroke(outline);
      const fill = view.ink(shape.fill);
      context.fillStyle = fill.color;
      context.globalAlpha = fill.opacity * opacity;
      context.fill(outline);
    });
  },

  disc(view, shape, opacity) {
    const { context } = view;
    const { x, y } = place(view, shape.anchor);
    inFrame(view);
    context.beginPath();
    context.arc(x, y, shape.radius, 0, 2 * Math.PI);
    if (shape.fill !== undefined) {
      const fill = view.ink(shape.fill);
      context.fillStyle = fill.color;
      context.globalAlpha = fill.opacity * opacity;
      context.fill();
    }
    if (shape.stroke !== undefined) {
      const stroke = view.ink(shape.stroke);
      context.strokeStyle = stroke.color;
      context.globalAlpha = stroke.opacity * opacity;
      context.lineWidth = shape.width;
      context.stroke();
    }
  },

  leader(view, shape, opacity) {
    const { context } = view;
    const { x, y } = place(view, shape.anchor);
    inFrame(view);
    context.beginPath();
    context.moveTo(x + shape.x1, y + shape.y1);
    context.lineTo(x + shape.x2, y + shape.y2);
    for (const [pair, width] of [[shape.casing, shape.casingWidth], [shape.stroke, shape.width]]) {
      const ink = view.ink(pair);
      context.strokeStyle = ink.color;
      context.globalAlpha = ink.opacity * opacity;
      context.lineWidth = width;
      context.stroke();
    }
  },

  spot(view, shape, opacity) {
    const { context, width, height } = view;
    const { x, y } = place(view, shape.anchor);
    const veil = view.ink(shape.veil);
    inFrame(view);
    const gradient = context.createRadialGradient(x, y, shape.inner, x, y, shape.outer);
    for (let i = 0; i <= 16; i++) {
      const u = i / 16;
      gradient.addColorStop(u, rgba({ ...veil, opacity: veil.opacity * u * u * (3 - 2 * u) }));
    }
    context.fillStyle = gradient;
    context.globalAlpha = opacity;
    context.fillRect(0, 0, width, height);
  },

  box(view, shape, opacity, time) {
    const { context } = view;
    const along = progress(shape.motion, time, view.reduced);
    const { dx, dy, scale } = shape.motion ?? { dx: 0, dy: 0, scale: 1 };
    const grown = 1 + (scale - 1) * along;
    inFrame(view);
    context.translate(shape.x + dx * along, shape.y + dy * along);
    context.scale(grown, grown);
    context.globalAlpha = opacity;
    if (shape.stops.length === 1) {
      context.fillStyle = rgba(view.ink(shape.stops[0].ink));
    } else {
      context.fillStyle = context.createLinearGradient(0, 0, 0, shape.height);
      for (const { at, ink } of shape.stops) {
        context.fillStyle.addColorStop(at, rgba(view.ink(ink)));
      }
    }
    context.beginPath();
    if (shape.radius > 0) {
      context.roundRect(0, 0, shape.width, shape.height, shape.radius);
    } else {
      context.rect(0, 0, shape.width, shape.height);
    }
    if (shape.stops.length > 0) {
      context.fill();
    }
    if (shape.stroke !== undefined) {
      context.strokeStyle = rgba(view.ink(shape.stroke));
      context.lineWidth = 1;
      context.stroke();
    }
  },

  text(view, shape, opacity, time) {
    const { context } = view;
    const along = progress(shape.motion, time, view.reduced);
    const { dx, dy, scale } = shape.motion ?? { dx: 0, dy: 0, scale: 1 };
    const grown = 1 + (scale - 1) * along;
    const origin = shape.anchor ? place(view, shape.anchor) : { x: 0, y: 0 };
    inFrame(view);
    context.translate(origin.x + shape.x + dx * along, origin.y + shape.y + dy * along);
    context.scale(grown, grown);
    const write = writer(context, shape);
    for (const halo of shape.halos) {
      const ink = view.ink(halo.ink);
      context.strokeStyle = ink.color;
      context.globalAlpha = ink.opacity * opacity;
      context.lineWidth = halo.width;
      write('strokeText');
    }
    const ink = view.ink(shape.ink);
    context.fillStyle = ink.color;
    context.globalAlpha = ink.opacity * opacity;
    write('fillText');
  },
};
