/** The system's own script, which makes its accordion work. */
import '@gouvfr/dsfr/dist/dsfr.module.min.js';
