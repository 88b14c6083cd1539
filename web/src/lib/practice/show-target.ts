/** Brings the element to act on into view, without moving the focus of who uses a keyboard. */
export function showTarget(stage: HTMLElement | undefined, target: string): void {
  const element = stage?.querySelector<HTMLElement>(`[data-target="${CSS.escape(target)}"]`);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}
