// For Node that runs sources as they are: an import of './x.js' among them means './x.ts', as it does to the compiler.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const isOurs = specifier.startsWith('.') && specifier.endsWith('.js') && !context.parentURL?.includes('node_modules');
    try {
      return next(specifier, context);
    } catch (error) {
      if (!isOurs) throw error;
      return next(specifier.replace(/js$/, 'ts'), context);
    }
  },
});
