import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?inline';

/** What pages around the widgets do to them: each sheet is put on the story's own page. */
export const hosts: Readonly<Record<string, string>> = {
  plain: '',
  bootstrap,
  /** Sizes and spaces as the State's sites set them; neither its font nor its brand, which are not ours to use. */
  dsfr: `html { font-size: 100%; } body { font: 1rem/1.5rem arial, sans-serif; color: #3a3a3a; background: #fff; }
    a { color: inherit; background-image: linear-gradient(0deg, currentcolor, currentcolor); background-size: 100% 1px;
      background-position: 0 100%; background-repeat: no-repeat; text-decoration: none; }
    button, input { border-radius: 0; min-height: 2.5rem; background: #000091; color: #f5f5fe; } p { margin: 0 0 1.5rem; }`,
  hostile: `html { font-size: 62.5%; } body { font: italic 300 9px/1 serif; letter-spacing: .3em; text-transform: uppercase; text-align: center;
      color: #999; white-space: nowrap; word-spacing: 1em; }
    * { box-sizing: content-box !important; } p, a, button, h1, h2, h3, li, input, svg { margin: 40px !important; font-size: 40px !important;
      color: red !important; border: 5px dotted red !important; float: right; transform: rotate(2deg); }`,
};
