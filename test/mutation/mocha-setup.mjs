// The specs of a pure library in Mocha, which keeps them loaded between two mutants: what they use of jest, and the libraries
// of the project from their (mutated) source beside this file.
import { registerHooks } from 'node:module';
import { jestExpect } from '@jest/expect';
import { bind } from 'jest-each';
import { register } from 'tsx/cjs/api';

const root = new URL('../../', import.meta.url);
registerHooks({
  resolve(specifier, context, next) {
    const [, library, part = 'index'] = /^@eensluidend\/([a-z-]+)(?:\/([a-z-]+))?$/.exec(specifier) ?? [];
    return next(library === undefined ? specifier : new URL(`libs/${library}/src/${part}.ts`, root).href, context);
  },
});
register();

globalThis.expect = jestExpect;

// Mocha's interface is there when the first spec is loaded.
for (const name of ['describe', 'it']) {
  let own;
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => own,
    set(given) {
      own = given;
      own.each = bind(own, false);
      if (name === 'it') globalThis.test = own;
    },
  });
}
Object.defineProperty(globalThis, 'beforeAll', { get: () => globalThis.before });
Object.defineProperty(globalThis, 'afterAll', { get: () => globalThis.after });

// What runs while the library loads is static and is left alone. What specs call while they are loaded proves nothing about a
// mutant that is switched on later, and counts as no coverage at all.
const library = process.env.EENSLUIDEND_MUTATE_LIBRARY ?? 'calendar';
await import(new URL(`libs/${library}/src/index.ts`, root).href);
const coverage = (globalThis.__stryker__ ??= {});
coverage.currentTestId = 'while loading';
export const mochaHooks = {
  beforeAll() {
    coverage.currentTestId = undefined;
    delete coverage.mutantCoverage?.perTest['while loading'];
  },
};
