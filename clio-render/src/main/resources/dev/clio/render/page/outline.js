// The outlines that depend on the zoom: arrows, and texts of a given width.

// A head is smaller where the arrow is shorter than this many heads.
const ROOM = 1.4;

// Returns an arrow as a path in px of the frame, or null while there is nothing of it.
function arrowOutline(shape, step, x, y, share) {
  const { lines, minX, minY } = shape.geometry;
  const line = lines[0];
  const points = [];
  let length = 0;
  for (let i = 0; i < line.length; i += 2) {
    const point = { x: x + (line[i] - minX) * step, y: y + (line[i + 1] - minY) * step, at: 0 };
    if (i > 0) {
      const before = points[points.length - 1];
      length += Math.hypot(point.x - before.x, point.y - before.y);
      point.at = length;
    }
    points.push(point);
  }
  const whole = length - shape.startGap - shape.endGap;
  const drawn = whole * share;
  if (!(drawn > 1)) {
    return null;
  }

  // An arrow too short for its head has a smaller one.
  const size = Math.min(1, drawn / (ROOM * shape.headLength));
  const tipAt = shape.startGap + drawn;
  const neckAt = tipAt - (shape.headLength - shape.notch) * size;
  const tip = alongLine(points, tipAt);
  const neck = alongLine(points, neckAt);
  const span = Math.hypot(tip.x - neck.x, tip.y - neck.y) || 1;
  const [dx, dy] = [(tip.x - neck.x) / span, (tip.y - neck.y) / span];

  const shaft = points.filter((point) => point.at > shape.startGap && point.at < neckAt);
  shaft.unshift(alongLine(points, shape.startGap));
  shaft.push(neck);
  const left = [];
  const right = [];
  shaft.forEach((point, i) => {
    const before = shaft[Math.max(0, i - 1)];
    const after = shaft[Math.min(shaft.length - 1, i + 1)];
    const run = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const along = (point.at - shape.startGap) / Math.max(1, neckAt - shape.startGap);
    const half = (shape.tailWidth + (shape.headWidth * size - shape.tailWidth) * along) / 2;
    const nx = (after.y - before.y) / run * half;
    const ny = (after.x - before.x) / run * half;
    left.push([point.x + nx, point.y - ny]);
    right.unshift([point.x - nx, point.y + ny]);
  });
  const back = (shape.headLength + shape.barb) * size;
  const wide = shape.headSpan * size / 2;
  const head = [
    [tip.x - dx * back + dy * wide, tip.y - dy * back - dx * wide],
    [tip.x, tip.y],
    [tip.x - dx * back - dy * wide, tip.y - dy * back + dx * wide],
  ];
  const path = new Path2D();
  for (const [px, py] of [...left, ...head, ...right]) {
    path.lineTo(px, py);
  }
  path.closePath();
  return path;
}

function alongLine(points, at) {
  let i = 1;
  while (i < points.length - 1 && points[i].at < at) {
    i++;
  }
  const a = points[i - 1];
  const b = points[i];
  const share = b.at > a.at ? Math.max(0, Math.min(1, (at - a.at) / (b.at - a.at))) : 0;
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, at };
}

const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

// Returns what writes a text at the origin in exactly its width: the width was measured when the
// text was placed, and another font must not move anything.
function writer(context, shape) {
  const { text, style, width } = shape;
  context.font = style.font;
  context.textAlign = 'left';
  context.direction = RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr';
  const spaces = 'letterSpacing' in context;
  if (spaces) {
    context.letterSpacing = `${style.spacing}px`;
  }
  if (shape.parts === undefined) {
    // Where letters can't be spaced by the browser, each is set by itself.
    const alone = !spaces && style.spacing !== 0 && context.direction === 'ltr';
    shape.parts = alone
      ? [...text].map((letter, i, letters) => ({
        letter,
        x: context.measureText(letters.slice(0, i).join('')).width + i * style.spacing,
      }))
      : [{ letter: text, x: 0 }];
    const natural = context.measureText(text).width
      + (alone ? style.spacing * shape.parts.length : 0);
    shape.squeeze = natural > 0 && width > 0 ? width / natural : 1;
  }
  context.scale(shape.squeeze, 1);
  return (how) => {
    for (const { letter, x } of shape.parts) {
      context[how](letter, x, 0);
    }
  };
}
