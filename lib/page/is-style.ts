/** Whether a node holds or loads rules, which may show, hide and colour anything. */
export function isStyle({ nodeName }: Node): boolean {
  return nodeName === 'STYLE' || nodeName === 'LINK';
}
