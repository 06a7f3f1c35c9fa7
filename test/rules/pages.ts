import { ruleSections } from '@eensluidend/contracts';
import { evidenceIn, rulesPage } from './rules-page';
import { refusalsPage } from './refusals-page';
import { refusedIn } from './refused';
import { codeOfRepository, specsOfRepository } from './sources';

/** The pages of `docs/` that are made from the code, by file name. */
export const pages = (): Readonly<Record<string, string>> => {
  const code = codeOfRepository();
  return {
    'rules.md': rulesPage(ruleSections, evidenceIn(code, specsOfRepository())),
    'refusals.md': refusalsPage(refusedIn(code)),
  };
};
