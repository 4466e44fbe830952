/** One deadline in words. */
export interface PlanLine {
  readonly day: string;
  readonly what: string;
  readonly left: string;
  readonly isLate: boolean;
}

const WIDTH = 720;
const HEAD = 104;
const LINE = 56;
/** Where the line of time stands, and where the words begin. */
const AXIS = 40;
const WORDS = 68;
/** Twice as many dots as units, so that it is sharp where it is enlarged. */
const SCALE = 2;
const FONT = 'system-ui, "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const COLOURS = { paper: '#ffffff', ink: '#1f2328', dim: '#57606a', axis: '#adb5bd', to: '#1971c2', late: '#a33c00' };

/** The plan as a picture (PNG) to send or hang up: dark on white whatever the panel looks like. Rejects where the browser draws none. */
export async function planImage(title: string, today: string, lines: readonly PlanLine[]): Promise<Uint8Array> {
  const height = HEAD + lines.length * LINE + 16;
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * SCALE;
  canvas.height = height * SCALE;
  const draw = canvas.getContext('2d');
  if (draw === null) throw new Error('no canvas');
  draw.scale(SCALE, SCALE);
  draw.fillStyle = COLOURS.paper;
  draw.fillRect(0, 0, WIDTH, height);
  const write = (text: string, x: number, y: number, font: string, colour: string, most = WIDTH - x - 24) => {
    draw.font = `${font} ${FONT}`;
    draw.fillStyle = colour;
    draw.fillText(text, x, y, most);
  };
  write(title, 24, 44, 'bold 24px', COLOURS.ink);
  write(today, 24, 74, '16px', COLOURS.dim);
  draw.fillStyle = COLOURS.axis;
  draw.fillRect(AXIS - 1, HEAD, 2, Math.max(0, lines.length - 1) * LINE);
  for (const [at, { day, what, left, isLate }] of lines.entries()) {
    const y = HEAD + at * LINE;
    const colour = isLate ? COLOURS.late : COLOURS.to;
    draw.beginPath();
    draw.arc(AXIS, y, 9, 0, 2 * Math.PI);
    draw.fillStyle = colour;
    draw.fill();
    write(day, WORDS, y + 6, 'bold 18px', COLOURS.ink, 160);
    write(what, WORDS + 172, y + 6, '18px', COLOURS.ink, 320);
    write(left, WORDS + 504, y + 6, 'bold 18px', colour);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('no picture');
  return new Uint8Array(await blob.arrayBuffer());
}
