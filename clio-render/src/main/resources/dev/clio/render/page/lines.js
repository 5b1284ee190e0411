// The paths of geometries. Each is from the geometry's own corner, so that its numbers stay small
// enough for single floats.

// How far a stroke may run from where it should, in px of the canvas and in widths of the stroke:
// while the camera rests, and while it moves, when nobody can tell.
const AT_REST = { px: 0.35, widths: 1 / 12 };
const ON_THE_WAY = { px: 1, widths: 1 / 5 };

// How many points of a line are thinned out together, and how many are seen or not together.
const STRETCH = 256;
const RUN = 48;

// The least distance that lines are thinned out by, as a power of two of a step of the grid.
const FINEST = -2;

// Returns the path of a whole geometry, point by point.
function pathOf(geometry) {
  return kept(geometry.paths, 'whole', () => {
    const path = new Path2D();
    for (const line of geometry.lines) {
      path.moveTo(line[0] - geometry.minX, line[1] - geometry.minY);
      for (let i = 2; i < line.length; i += 2) {
        path.lineTo(line[i] - geometry.minX, line[i + 1] - geometry.minY);
      }
      if (geometry.closed) {
        path.closePath();
      }
    }
    return path;
  });
}

function kept(map, key, make) {
  if (!map.has(key)) {
    map.set(key, make());
  }
  return map.get(key);
}

// Returns the path of what is seen of a whole line's stroke, with no more points than its width
// shows: to stroke takes as long as there are points, and most of a level's lie outside the frame.
function strokePath({ width, height, ratio, moving }, shape, step, x, y) {
  const { geometry } = shape;
  const { px: least, widths } = moving ? ON_THE_WAY : AT_REST;
  const apart = Math.max(least / ratio, shape.width * widths) / step;
  // In steps, so that while the camera moves few lines are thinned out anew.
  const coarseness = Math.max(FINEST, Math.floor(2 * Math.log2(apart)) / 2);
  const runs = kept(geometry.paths, coarseness, () => runsOf(geometry, 2 ** coarseness));
  const around = shape.width;
  const [left, right, top, bottom] =
    [-around - x, width + around - x, -around - y, height + around - y].map((px) => px / step);
  const path = new Path2D();
  for (const run of runs) {
    if (run.maxX >= left && run.minX <= right && run.maxY >= top && run.minY <= bottom) {
      path.addPath(run.path);
    }
  }
  return path;
}

// Returns the lines of a geometry, thinned out and in runs that end where the next begin.
function runsOf(geometry, apart) {
  const runs = [];
  for (const line of geometry.lines) {
    const points = [];
    const last = line.length / 2 - (geometry.closed ? 0 : 1);
    for (let from = 0; from < last; from += STRETCH) {
      thin(line, from, Math.min(last, from + STRETCH), apart, points);
    }
    points.push(last);
    for (let from = 0; from < points.length - 1 || from === 0; from += RUN) {
      runs.push(run(geometry, line, points.slice(from, from + RUN + 1)));
    }
  }
  return runs;
}

function run({ minX, minY }, line, points) {
  const made = {
    path: new Path2D(), minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity,
  };
  points.forEach((point, i) => {
    const at = 2 * point % line.length;
    const [x, y] = [line[at] - minX, line[at + 1] - minY];
    made.path[i === 0 ? 'moveTo' : 'lineTo'](x, y);
    made.minX = Math.min(made.minX, x);
    made.minY = Math.min(made.minY, y);
    made.maxX = Math.max(made.maxX, x);
    made.maxY = Math.max(made.maxY, y);
  });
  return made;
}

// Adds the points of a stretch but for its last one, without those that lie nearer than a distance to
// the straight line between others, after Douglas and Peucker.
function thin(line, from, to, apart, points) {
  const stretches = [[from, to]];
  while (stretches.length > 0) {
    const [a, b] = stretches.pop();
    let worst = -1;
    let most = apart * apart;
    const [ax, ay] = [line[2 * a], line[2 * a + 1]];
    const end = 2 * b % line.length;
    const [dx, dy] = [line[end] - ax, line[end + 1] - ay];
    const length2 = dx * dx + dy * dy;
    for (let i = a + 1; i < b; i++) {
      const [px, py] = [line[2 * i] - ax, line[2 * i + 1] - ay];
      const share = length2 === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length2));
      const away = (px - share * dx) ** 2 + (py - share * dy) ** 2;
      if (away > most) {
        most = away;
        worst = i;
      }
    }
    if (worst < 0) {
      points.push(a);
    } else {
      stretches.push([worst, b], [a, worst]);
    }
  }
}
