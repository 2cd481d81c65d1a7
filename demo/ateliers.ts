import template from './workshops.json';
import { upcoming } from './workshops.ts';

// The demo's dates are always ahead: they are worked out here, and by the receiver in the same way.
document.querySelector('balise-signup')!.config = upcoming(template as Parameters<typeof upcoming>[0], Date.now());
