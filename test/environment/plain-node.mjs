// The specs that need no server run in plain Node, where a module is loaded once and not once per spec: TypeScript by tsx,
// and each library of the project from its source.
import { registerHooks } from 'node:module';
import { register as registerImport } from 'tsx/esm/api';
import { register as registerRequire } from 'tsx/cjs/api';

registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, { ...context, conditions: [...(context.conditions ?? []), 'eensluidend-source'] }),
});
registerImport();
registerRequire();
