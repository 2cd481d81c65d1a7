/** lucide ships one typed bundle of all its icons; a widget imports single icons, which have no types of their own. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  const icon: [tag: string, attributes: Record<string, string | number>][];
  export default icon;
}
