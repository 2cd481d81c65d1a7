// Scripts that come without types.
declare module 'bootstrap/dist/js/bootstrap.bundle.min.js';
declare module '@gouvfr/dsfr/dist/dsfr.module.min.js';
declare module 'vue/dist/vue.esm-bundler.js' {
  export * from 'vue';
}
