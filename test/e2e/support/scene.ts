import { chromium, type Browser, type Page } from 'playwright-core';
import { startApi, type ApiUnderTest } from './api';
import { builtPages, chromiumPath } from './browser';
import { everybody, koersnotaInAdviceRound, today, visionBeforeCouncils } from './scenario';
import type { Everybody, Started } from './scenario';

interface Identity {
  readonly token: string;
  readonly label: string;
}

/** Two proposals on a running API with its pages, and a browser: the vision before its councils, the koersnota in its advice round. */
export interface Scene {
  readonly api: ApiUnderTest;
  readonly all: Everybody;
  readonly browser: Browser;
  readonly vision: Started;
  readonly koersnota: Started;
  /** The page of a proposal, or another page, for who was chosen in this tab before; another may still be chosen on it. */
  readonly open: (who: string, at: Started | string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** A browser with a page for each who asks. Nothing moves on it, so that nobody waits for what moves. */
async function browsing(url: string) {
  const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
  const identities = (await (await fetch(`${url}/dev/identities`)).json()) as readonly Identity[];
  const open = async (who: string, path: string): Promise<Page> => {
    const page = await browser.newPage({ locale: 'nl-NL', reducedMotion: 'reduce' });
    page.setDefaultTimeout(30_000);
    const token = identities.find(({ label }) => label === who)?.token;
    if (token === undefined) throw new Error(`there is no ${who}`);
    await page.addInitScript(`sessionStorage['eensluidend.identity'] ??= ${JSON.stringify(token)}`);
    await page.goto(url + path);
    return page;
  };
  return { browser, open };
}

export async function openScene(): Promise<Scene> {
  const api = await startApi({ webFolder: builtPages() });
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
  const { browser, open } = await browsing(api.url);
  return {
    ...{ api, all, browser, vision, koersnota },
    open: (who, at) => open(who, typeof at === 'string' ? at : `/voorstellen/${at.proposalId}`),
    async close() {
      await browser.close();
      await api.close();
    },
  };
}
