import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startApi, type ApiUnderTest } from './api';
import { buildPages, chromiumPath } from './browser';
import { everybody, koersnotaInAdviceRound, today, visionBeforeCouncils } from './scenario';
import type { Everybody, Started } from './scenario';

/** Two proposals on a running API with its pages, and a browser: the vision before its councils, the koersnota in its advice round. */
export interface Scene {
  readonly api: ApiUnderTest;
  readonly all: Everybody;
  readonly browser: Browser;
  readonly vision: Started;
  readonly koersnota: Started;
  /** The page of a proposal, for whom one chooses to be. */
  readonly open: (who: string, proposal: Started) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** The pages are built as the product does; the works of a minute on a slow machine. */
export async function openScene(): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), 'eensluidend-pages-'));
  await buildPages(folder);
  const api = await startApi({ webFolder: folder });
  const all = everybody(api.url);
  await all.setClock(`${today}T12:00:00Z`);
  const vision = await visionBeforeCouncils(all);
  const koersnota = await koersnotaInAdviceRound(all);
  await all.municipalSecretary('gm0938').record('requestAdvice', koersnota.proposalId, {
    type: 'advice',
    askedBy: 'college-gm0938',
    adviser: 'asd-meerssen',
    textId: koersnota.textId,
    question: 'Wat vindt u van de koersnota?',
  });
  const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
  return {
    ...{ api, all, browser, vision, koersnota },
    async open(who, { proposalId }) {
      const page = await browser.newPage({ locale: 'nl-NL' });
      page.setDefaultTimeout(10_000);
      await page.goto(`${api.url}/voorstellen/${proposalId}`);
      await page.getByLabel('Bekijk als').selectOption({ label: who });
      return page;
    },
    async close() {
      await browser.close();
      await api.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
