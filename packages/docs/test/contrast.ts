/**
 * How well a text stands out from what is behind it, from 1 to 21, and what it needs to (WCAG AA). axe leaves texts
 * undecided that something else overlaps, such as the button to copy; then only colours are left to look at. Runs in a page,
 * and is sent there as text.
 */
export function contrastOf(element: Element): { ratio: number; needed: number } {
  type Color = [red: number, green: number, blue: number, alpha: number];
  const parse = (text: string): Color => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const over = (top: Color, below: Color): Color => {
    const mixed = [0, 1, 2].map((index) => (top[index] ?? 0) * top[3] + (below[index] ?? 0) * (1 - top[3]));
    return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0, 1];
  };
  const background = (of: Element | null): Color => {
    if (!of) return [255, 255, 255, 1];
    const own = parse(getComputedStyle(of).backgroundColor);
    return own[3] === 1 ? own : over(own, background(of.parentElement));
  };
  const luminance = (color: Color): number => {
    const [red = 0, green = 0, blue = 0] = color.slice(0, 3).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const style = getComputedStyle(element);
  const behind = background(element);
  const [light = 0, dark = 0] = [luminance(over(parse(style.webkitTextFillColor), behind)), luminance(behind)].sort(
    (a, b) => b - a,
  );
  const size = Number.parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  return { ratio: (light + 0.05) / (dark + 0.05), needed: isLarge ? 3 : 4.5 };
}
