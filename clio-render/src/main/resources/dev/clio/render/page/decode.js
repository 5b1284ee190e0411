// Reads what DrawingJson wrote. Shapes become objects whose members are called as in Java.

const MEMBERS = {
  fill: ['geometry', 'fill', 'pulse'],
  hatch: ['geometry', 'stripe', 'width', 'period', 'shift'],
  stroke: ['geometry', 'stroke', 'width', 'dash', 'flow'],
  arrow: ['geometry', 'fill', 'casing', 'casingWidth', 'tailWidth', 'headWidth', 'headLength',
    'headSpan', 'barb', 'notch', 'startGap', 'endGap', 'drawStart', 'drawMillis'],
  disc: ['anchor', 'radius', 'fill', 'stroke', 'width'],
  leader: ['anchor', 'x1', 'y1', 'x2', 'y2', 'stroke', 'width', 'casing', 'casingWidth'],
  spot: ['anchor', 'inner', 'outer', 'veil'],
  box: ['role', 'motion', 'x', 'y', 'width', 'height', 'radius', 'stops', 'stroke'],
  text: ['role', 'motion', 'anchor', 'x', 'y', 'text', 'style', 'width', 'ink', 'halos'],
};

function decode(data) {
  const lives = data.lives.map(([start, end, fadeIn, fadeOut, minZoom = -100, maxZoom = 100]) =>
    ({ start, end: end < 0 ? Infinity : end, fadeIn, fadeOut, minZoom, maxZoom }));
  const inks = data.inks.map(([color, opacity, nightColor = color, nightOpacity = opacity]) =>
    [{ color, opacity }, { color: nightColor, opacity: nightOpacity }]);
  const points = data.points.map(([x, y]) => ({ x, y }));
  const motions = data.motions.map(([start, duration, dx, dy, scale]) =>
    ({ start, duration, dx, dy, scale }));
  const styles = data.styles.map(([size, weight, italic, spacing]) => ({
    font: `${italic ? 'italic ' : ''}${weight} ${size}px 'Clio Sans', 'Segoe UI', system-ui, sans-serif`,
    spacing,
  }));
  const pairs = (flat, first, second) => Array.from({ length: flat.length / 2 }, (_, i) =>
    ({ [first]: flat[2 * i], [second]: inks[flat[2 * i + 1]] }));
  const halos = data.halos.map((flat) => pairs(flat, 'width', 'ink'));
  const geometries = data.geometries.map((entry) => geometry(entry, data.digits));

  const read = {
    geometry: (index) => geometries[index],
    anchor: (index) => points[index],
    motion: (index) => motions[index],
    style: (index) => styles[index],
    halos: (index) => halos[index],
    stops: (flat) => pairs(flat, 'at', 'ink'),
    fill: (index) => inks[index],
    stroke: (index) => inks[index],
    stripe: (index) => inks[index],
    casing: (index) => inks[index],
    veil: (index) => inks[index],
    ink: (index) => inks[index],
  };
  const shape = ([kind, life, ...values]) => {
    const made = { kind, life: lives[life] };
    MEMBERS[kind].forEach((name, i) => {
      made[name] = read[name] ? read[name](values[i]) : values[i];
    });
    return made;
  };
  const shapes = data.shapes.map(shape);
  return data.stagings.map((staging, i) => ({
    ...staging,
    ...data.frames[i % data.frames.length],
    cues: data.cues[i % data.cues.length],
    camera: samples(staging.camera),
    shapes: runs(staging.shapes).map((index) => shapes[index]),
    fonts: styles.map((style) => style.font),
  }));
}

function runs(flat) {
  const indexes = [];
  for (let i = 0; i < flat.length; i += 2) {
    for (let j = 0; j < flat[i + 1]; j++) {
      indexes.push(flat[i] + j);
    }
  }
  return indexes;
}

function samples(flat) {
  const all = [];
  for (let i = 0; i < flat.length; i += 4) {
    all.push({ millis: flat[i], x: flat[i + 1], y: flat[i + 2], zoom: flat[i + 3] });
  }
  return all;
}

// Lines on a grid, and where they are in the world. Bitwise operators would lose the high bits.
function geometry([bits, closed, code], digits) {
  const values = new Map([...digits.join('')].map((digit, value) => [digit, value]));
  const [ends, goesOn] = digits.map((set) => set.length);
  let at = 0;
  const count = () => {
    let sum = 0;
    for (let weight = 1; ; weight *= goesOn) {
      const digit = values.get(code[at++]);
      sum += digit * weight;
      if (digit < ends) {
        return sum;
      }
    }
  };
  const step = () => {
    const value = count();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  };
  const lines = [];
  let [x, y] = [0, 0];
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  while (at < code.length) {
    const line = new Float64Array(2 * count());
    for (let i = 0; i < line.length; i += 2) {
      x += step();
      y += step();
      line[i] = x;
      line[i + 1] = y;
      minX = Math.min(minX, x);
      minY = Math.min(minY, y);
      maxX = Math.max(maxX, x);
      maxY = Math.max(maxY, y);
    }
    lines.push(line);
  }
  return { unit: 2 ** -bits, closed: closed === 1, lines, minX, minY, maxX, maxY, paths: new Map() };
}
