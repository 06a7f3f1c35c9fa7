import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { chromiumPath } from './support/browser';
import { happened } from './support/scenario';
import { openScene, type Scene } from './support/scene';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const griffier = 'Griffier, Gemeenteraad van Vaals';
const college = 'Gemeentesecretaris, College van burgemeester en wethouders van Vaals';
const adviser = 'Adviseur, ASD Meerssen';
const secretary = 'Secretaris, Stuurgroep re-integratieketen';

/** Runs in the page, where all that axe has to tell stays behind: it is a megabyte. */
const find = `axe
  .run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] })
  .then((found) => found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`;

/** What the rules of WCAG 2.2 A and AA find on a page, each with the place. */
const violations = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe);
  return page.evaluate<readonly string[]>(find);
};

// A machine without Chromium cannot run these; the pipeline has it.
const inBrowser = chromiumPath === undefined ? describe.skip : describe;

inBrowser('The pages, for who does not see or use a mouse (WCAG 2.2 A and AA)', () => {
  let scene: Scene;
  beforeAll(async () => (scene = await openScene()));
  afterEach(async () => {
    await Promise.all(scene.browser.contexts().map((each) => each.close()));
  });
  afterAll(() => scene.close());

  const follow = async (page: Page, ...links: readonly string[]) => {
    for (const name of links) await page.getByRole('link', { name }).first().click();
    await page.getByRole('button', { name: 'Vastleggen' }).waitFor();
  };

  it('finds a fault where there is one', async () => {
    const page = await scene.browser.newPage();
    await page.setContent('<html><body><img src="x"><input></body></html>');
    expect((await violations(page)).map((each) => each.split(':')[0])).toEqual(
      expect.arrayContaining(['image-alt', 'label', 'html-has-lang']),
    );
  });

  it('the list of proposals', async () => {
    await scene.api.project();
    const page = await scene.open(secretary, '/');
    await page.getByRole('main').getByRole('link').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it.each(['vision', 'koersnota'] as const)('the board, why and timeline of the %s', async (name) => {
    const page = await scene.open(secretary, scene[name]);
    await page.getByRole('heading', { name: 'Waarom staat het stil?' }).waitFor();
    await page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))");
    expect(await violations(page)).toEqual([]);
  });

  it('the words that a council changed', async () => {
    const { proposalId, textId } = scene.vision;
    const { ids } = await scene.all.griffier('gm0981').record('recordAmendedText', proposalId, {
      ...{ body: 'council-gm0981', textId, happened: happened() },
      parts: [{ role: 'note', text: 'De zes gemeenten ontwikkelen samen een sociaal ontwikkelbedrijf.' }],
    });
    const query = new URLSearchParams({ van: textId, naar: ids['amendedTextId'] ?? '' });
    const page = await scene.open(griffier, `/voorstellen/${proposalId}/verschillen?${query.toString()}`);
    await page.locator('.differing ins').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('the list of what one may record', async () => {
    const page = await scene.open(griffier, scene.vision);
    await page.getByRole('link', { name: 'Iets vastleggen' }).first().click();
    await page.getByRole('heading', { name: 'Vastleggen' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it.each([
    [griffier, 'vision', 'Een raadsbesluit vastleggen'],
    [college, 'vision', 'Geheimhouding vastleggen'],
    [adviser, 'koersnota', 'Een advies vastleggen'],
    [griffier, 'vision', 'Een vergadering vastleggen'],
  ] as const)('the form for %s on the %s: %s, also with its refusals', async (who, name, link) => {
    const page = await scene.open(who, scene[name]);
    await follow(page, 'Iets vastleggen', link);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Vastleggen' }).click();
    await page.getByRole('alert').or(page.locator('.error-summary, [class*="error"]')).first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
