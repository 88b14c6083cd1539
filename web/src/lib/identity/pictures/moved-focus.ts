/*
 * Moving with the arrows among the buttons of a grid, whatever the number of its columns and the direction of the writing.
 */

const isRightToLeft = (element: HTMLElement) => getComputedStyle(element).direction === 'rtl';

/** The button of the grid that a key leads to from the one that has the focus; undefined when the key leads nowhere. */
export function movedFocus(grid: HTMLElement, key: string): HTMLElement | undefined {
  const buttons = Array.from(grid.children) as HTMLElement[];
  const here = buttons.indexOf(document.activeElement as HTMLElement);
  if (here < 0) return undefined;
  const columns = buttons.filter(({ offsetTop }) => offsetTop === buttons[0]!.offsetTop).length;
  const forward = isRightToLeft(grid) ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return buttons[here + forward];
    case 'ArrowLeft':
      return buttons[here - forward];
    case 'ArrowDown':
      return buttons[here + columns];
    case 'ArrowUp':
      return buttons[here - columns];
    case 'Home':
      return buttons[0];
    case 'End':
      return buttons[buttons.length - 1];
    default:
      return undefined;
  }
}
