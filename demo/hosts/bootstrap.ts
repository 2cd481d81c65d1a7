/** Bootstrap's own script, and its dark look where the visitor has one. */
import 'bootstrap/dist/js/bootstrap.bundle.min.js';

const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => (document.documentElement.dataset.bsTheme = dark.matches ? 'dark' : 'light');
dark.addEventListener('change', follow);
follow();
