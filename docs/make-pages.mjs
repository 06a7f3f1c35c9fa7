// Writes the pages of docs/ that are made from the code: `npm run rules`. The pages are made in test/rules/pages.ts.
//
// Node reads the TypeScript of this repository as it is: swc leaves the types out, and a path may lack its extension.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error('Node 24 or newer is needed: run "npm run rules".');
  process.exit(2);
}

const { $schema, exclude, ...swc } = JSON.parse(readFileSync(new URL('../.swcrc', import.meta.url), 'utf8'));

registerHooks({
  resolve: (specifier, context, next) => {
    const withExtension = specifier.startsWith('.') && new URL(`${specifier}.ts`, context.parentURL);
    const conditions = [...context.conditions, 'eensluidend-source'];
    return withExtension && existsSync(withExtension)
      ? { url: withExtension.href, format: 'commonjs', shortCircuit: true }
      : next(specifier, { ...context, conditions });
  },
  load: (url, context, next) => {
    if (!url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      ...swc,
      swcrc: false,
      sourceMaps: false,
      filename,
    });
    return { format: 'commonjs', source: code, shortCircuit: true };
  },
});

const { pages } = createRequire(import.meta.url)('../test/rules/pages.ts');
for (const [name, text] of Object.entries(pages())) {
  writeFileSync(new URL(name, import.meta.url), text);
  console.log(`docs/${name}`);
}
