// Paints a staging at a time. The same time, size and choices give the same picture, whatever was
// painted before.

const WORLD = 512;
const FAR = 64;
const WORTH_KEEPING = 8;

// What is seen of a staging at a time: each shape with its opacity and how far its motion has come.
// choices: captions, reduced (motion), night (dark colours).
function look(staging, millis, choices) {
  // What is seen to the end is still seen when the end is reached.
  const now = Math.max(0, Math.min(millis, staging.duration - 1));
  const onMap = choices.reduced ? arrival(staging.camera, now) : now;
  const camera = cameraAt(staging.camera, onMap);
  const seen = [];
  for (const shape of staging.shapes) {
    if (shape.role === 1 && !choices.captions) {
      continue;
    }
    const time = shape.geometry || shape.anchor ? onMap : now;
    const opacity = opacityOf(shape.life, time, camera.zoom, choices.reduced);
    if (opacity > 0) {
      seen.push({ shape, opacity, phase: phaseOf(shape, time, choices.reduced) });
    }
  }
  return { camera, seen, moving: arrival(staging.camera, onMap) !== onMap };
}

// Returns what paints a staging at a time on a canvas. Shapes at the bottom that look as they did
// are kept as a picture, so that while the camera rests only what moves is painted.
function painter(canvas) {
  const context = canvas.getContext('2d');
  const store = document.createElement('canvas');
  const kept = { key: '', seen: [], context: store.getContext('2d') };
  let last = { key: '', seen: [] };
  return (staging, millis, choices) => {
    const { camera, seen, moving } = look(staging, millis, choices);
    const { width, height } = canvas;
    const key = [width, height, staging.width, choices.night, moving, camera.x, camera.y,
      camera.zoom].join();
    const view = {
      camera,
      moving,
      width: staging.width,
      height: staging.height,
      worldSize: WORLD * 2 ** camera.zoom * Math.min(staging.width, staging.height) / 1080,
      ratio: width / staging.width,
      ink: (pair) => pair[choices.night ? 1 : 0],
    };
    const still = last.key === key ? alike(last.seen, seen) : 0;
    last = { key, seen };
    let from = kept.key === key && alike(kept.seen, seen) === kept.seen.length
      ? kept.seen.length : 0;
    if (still >= from + WORTH_KEEPING) {
      if (from === 0) {
        [store.width, store.height] = [width, height];
        prepare(kept.context);
      }
      paintAll({ ...view, context: kept.context }, seen.slice(from, still));
      kept.key = key;
      kept.seen = seen.slice(0, still);
      from = still;
    }
    prepare(context);
    if (from > 0) {
      context.drawImage(store, 0, 0);
    }
    paintAll({ ...view, context }, seen.slice(from));
  };
}

function alike(a, b) {
  let i = 0;
  while (i < a.length && i < b.length && a[i].shape === b[i].shape
    && a[i].opacity === b[i].opacity && a[i].phase === b[i].phase) {
    i++;
  }
  return i;
}

function prepare(context) {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.lineJoin = 'round';
  context.lineCap = 'round';
}

function paintAll(view, seen) {
  for (const { shape, opacity, phase } of seen) {
    PAINTERS[shape.kind](view, shape, opacity, phase);
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
  fill(view, shape, opacity, swing) {
    const ink = view.ink(shape.fill);
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

  stroke(view, shape, opacity, way) {
    const { context } = view;
    const ink = view.ink(shape.stroke);
    context.strokeStyle = ink.color;
    context.globalAlpha = ink.opacity * opacity;
    whereSeen(view, shape.geometry, (step, x, y) => {
      context.lineWidth = shape.width / step;
      context.setLineDash(shape.dash.map((length) => length / step));
      context.lineDashOffset = -way / step;
      context.lineCap = shape.dash.length > 0 ? 'butt' : 'round';
      context.stroke(shape.dash.length > 0
        ? pathOf(shape.geometry) : strokePath(view, shape, step, x, y));
    });
    context.lineCap = 'round';
    context.setLineDash([]);
  },

  arrow(view, shape, opacity, drawn) {
    const { context } = view;
    whereSeen(view, shape.geometry, (step, x, y) => {
      const outline = arrowOutline(shape, step, x, y, drawn);
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

  box(view, shape, opacity, along) {
    const { context } = view;
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

  text(view, shape, opacity, along) {
    const { context } = view;
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
