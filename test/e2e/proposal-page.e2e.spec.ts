import { proposalView } from '@eensluidend/contracts';
import type { Page } from 'playwright-core';
import { chromiumPath } from './support/browser';
import { adoption, happened, municipalities } from './support/scenario';
import { openScene, type Scene } from './support/scene';

const griffier = 'Griffier, Gemeenteraad van Vaals';
const elsewhere = 'Griffier, Gemeenteraad van Maastricht';
const college = 'Gemeentesecretaris, College van burgemeester en wethouders van Vaals';

// A machine without Chromium cannot run these; the pipeline has it.
const inBrowser = chromiumPath === undefined ? describe.skip : describe;

inBrowser('The page of a proposal, and what a correction brings about', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
    const { proposalId, textId } = scene.vision;
    for (const each of municipalities)
      await scene.all.griffier(each).record('recordDecision', proposalId, adoption(each, textId));
  });
  afterEach(async () => {
    await Promise.all(scene.browser.contexts().map((each) => each.close()));
  });
  afterAll(() => scene.close());

  const source = async (page: Page, on: string) => {
    await page.getByLabel('Dag', { exact: true }).last().fill(on);
    await page.getByLabel('Document en plaats daarin').last().fill('Notulen, punt 3');
  };
  const record = async (page: Page): Promise<string> => {
    await page.getByRole('button', { name: 'Vastleggen' }).click();
    await page.getByRole('heading', { name: 'Vastgelegd' }).waitFor();
    return (await page.locator('.form-result').textContent()) ?? '';
  };
  const form = (path: string) => `/voorstellen/${scene.vision.proposalId}/vastleggen/${path}`;

  it('tells on top what is asked of the reader, with the way to it', async () => {
    const page = await scene.open(griffier, scene.vision);
    const own = page.locator('.own-move');
    await own.waitFor();
    expect(await own.textContent()).toBe('Van u gevraagd: het besluit ondertekenen.');
    expect(await own.getByRole('link').getAttribute('href')).toContain('/vastleggen/signatures?besluit=');
  });

  it('opens the text of a paper', async () => {
    const page = await scene.open(griffier, scene.vision);
    await page.getByText('Bijlage 1', { exact: true }).first().click();
    await page.getByText('Cijfers van bijlage 1').waitFor();
    expect(await page.getByText('Cijfers van bijlage 2').count()).toBe(0);
  });

  it('shows the one fact a griffier may correct among the same facts of other councils, and what the correction undoes (R110)', async () => {
    const page = await scene.open(griffier, scene.vision);
    await page.getByRole('link', { name: /^Corrigeer dit feit: .*Vaals/ }).click();
    await page.getByLabel('Het was anders').check();
    await page.getByLabel('Uitkomst').selectOption({ label: 'Verworpen' });
    await page.getByLabel('Waarom klopt het eerste niet?').fill('Verkeerd overgenomen.');
    await source(page, '17-12-2025');
    await record(page);
    const told = page.locator('.form-result').getByRole('status');
    await told.getByText('Let op:').waitFor();
    expect(await told.textContent()).toContain(
      'het voorstel stond op “Vastgesteld door alle organen”. Dat geldt niet meer; nu staat het op “Terug naar de stuurgroep: verworpen door de raad van Vaals op 16 december 2025”.',
    );
    const tasks = told.getByRole('listitem');
    expect((await tasks.allTextContents()).filter((each) => each.startsWith('Stuurgroep'))).not.toEqual([]);
    expect(await tasks.first().getByRole('link').getAttribute('href')).toBe(
      `/voorstellen/${scene.vision.proposalId}#waarom`,
    );
  });

  it('leads from a correction to the fact as it stands now', async () => {
    const page = await scene.open(griffier, scene.vision);
    const correction = page.locator('.timeline__entry', { hasText: 'Gecorrigeerd:' });
    const id = (await correction.getAttribute('id'))?.replace(/^feit-/, '') ?? '';
    await page.goto(scene.api.url + form(`corrections?feit=${id}`));
    await page.getByText('Dit is zelf een correctie.').waitFor();
    await page.getByRole('link', { name: /^Corrigeer: De raad van Vaals .*verworpen\.$/ }).click();
    await page.getByText('Wat klopt er niet?').waitFor();
    expect(await page.getByRole('button', { name: 'Vastleggen' }).count()).toBe(1);
  });

  it('says what is secret, and leads whoever imposed it to the lift; others do not read of it', async () => {
    const page = await scene.open(college, form('secrecies'));
    await page.getByLabel('Bijlage 2').check();
    await page.getByLabel('Lid 2').check();
    await page.getByLabel(/^Letter/).fill('b');
    await page.getByLabel('Reden').fill('De bedragen schaden de onderhandeling.');
    await page.getByLabel('Geldt vanaf').fill('2025-12-16');
    await source(page, '16-12-2025');
    expect(await record(page)).not.toContain('Het telt mee');
    await page.getByRole('link', { name: 'Naar het voorstel' }).click();
    const secret = page.locator('section', { has: page.getByRole('heading', { name: 'Geheimhouding' }) });
    await secret.getByText('Bijlage 2').waitFor();
    const other = await scene.open(elsewhere, scene.vision);
    await other.getByRole('heading', { name: 'Besluiten' }).waitFor();
    await other.getByText('Bijlage 1', { exact: true }).first().waitFor();
    expect(await other.getByText('Bijlage 2').count()).toBe(0);
    expect(await other.getByRole('heading', { name: 'Geheimhouding' }).count()).toBe(0);
    await secret.getByRole('link', { name: 'Opheffing vastleggen' }).click();
    await source(page, '17-12-2025');
    await record(page);
    await page.getByRole('link', { name: 'Naar het voorstel' }).click();
    await secret.getByText('Geheimhouding opgeheven').waitFor();
    expect(await secret.getByRole('link').count()).toBe(0);
  });

  it('prints what a council needs: when, for whom and where it stands, all that is folded, and nothing to click', async () => {
    const page = await scene.open(griffier, scene.vision);
    await page.getByRole('heading', { name: 'Wat is er gebeurd?' }).waitFor();
    await page
      .getByRole('link', { name: /^Link naar dit feit/ })
      .first()
      .waitFor();
    const folded = page.locator('.fact', { hasText: 'Het college van Vaals besloot over' });
    expect(await folded.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const printed = page.locator('.printed');
    expect(await printed.textContent()).toMatch(
      /^Afgedrukt op .* uur, zoals te zien voor: Griffier, Gemeenteraad van Vaals\. Adres: http.*\/voorstellen\//,
    );
    expect(await printed.isVisible()).toBe(true);
    const shown = async (all: string) =>
      (await Promise.all((await page.locator(all).all()).map((one) => one.isVisible()))).filter(Boolean).length;
    expect([await shown('select'), await shown('input'), await shown('button'), await shown('main a')]).toEqual([
      0, 0, 0, 0,
    ]);
    expect(await folded.isVisible()).toBe(true);
  });

  it('shows the words that a council changed, to the eye and to the ear, from its decision and from the text (R81)', async () => {
    const { proposalId, textId } = scene.vision;
    const valkenburg = scene.all.griffier('gm0994');
    const { decisions } = await valkenburg.read(`/v1/proposals/${proposalId}`, proposalView);
    const { decisionId } = decisions.find(({ body }) => body === 'council-gm0994') ?? {};
    const text = 'De zes gemeenten ontwikkelen samen een nieuw sociaal ontwikkelbedrijf.';
    await valkenburg.record('recordAmendedText', proposalId, {
      ...{ body: 'council-gm0994', textId, parts: [{ role: 'note', text }], happened: happened() },
      ...(decisionId === undefined ? {} : { decisionId }),
    });
    const page = await scene.open(griffier, scene.vision);
    const link = page.getByRole('link', { name: 'Bekijk de gewijzigde woorden van Gemeenteraad van Valkenburg' });
    await link.first().waitFor();
    expect(await link.count()).toBe(2);
    await link.last().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Wat wijzigde de raad van Valkenburg' }).waitFor();
    expect(await page.locator('.differing del').textContent()).toBe(' [vervallen: mensontwikkelbedrijf] ');
    expect(await page.locator('.differing ins').textContent()).toBe(' [toegevoegd: sociaal ontwikkelbedrijf] ');
    const lineOf = (tag: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('.differing ${tag}')).textDecorationLine`);
    expect([await lineOf('del'), await lineOf('ins')]).toEqual(['line-through', 'underline']);
    await page.getByText('Bijlage 1, Bijlage 2 en Bijlage 3.').waitFor();
  });

  it('shows what is different in a new text, keeps what is secret out of it, and says so in Dutch where there is nothing to see (R32, R81)', async () => {
    const { proposalId, textId } = scene.koersnota;
    await scene.all.secretary.record('addText', proposalId, {
      ...{ kind: 'courseNote', label: 'Koersnota, tweede versie', reason: 'Na de adviezen.', happened: happened() },
      joint: [
        { role: 'note', name: 'Koersnota', text: 'Een nieuw mensontwikkelbedrijf, samen met de werkgevers.' },
        { role: 'annex', name: 'Gesloten cijfers', text: 'Een bedrag dat niemand mag weten.', closed: true },
      ],
    });
    const page = await scene.open(griffier, scene.koersnota);
    await page.getByRole('link', { name: 'Bekijk de gewijzigde woorden in Koersnota, tweede versie' }).click();
    await page.getByRole('heading', { name: 'Wat is er anders in “Koersnota, tweede versie”?' }).waitFor();
    expect(await page.locator('.differing').textContent()).toBe(
      'Een nieuw mensontwikkelbedrijf [toegevoegd: , samen met de werkgevers] .',
    );
    const told = await page.locator('main').textContent();
    expect([told?.includes('bedrag'), told?.includes('cijfers')]).toEqual([false, false]);
    const query = new URLSearchParams({ van: textId, naar: crypto.randomUUID() });
    await page.goto(`${scene.api.url}/voorstellen/${proposalId}/verschillen?${query.toString()}`);
    expect(await page.getByRole('alert').textContent()).toBe('Dit is er niet, of het is niet voor u bestemd.');
    await page.getByRole('link', { name: 'Koersnota', exact: true }).waitFor();
  });

  it('has no complaint of the API, and none of the content policy', () => {
    expect(scene.api.logged).toEqual([]);
  });
});
