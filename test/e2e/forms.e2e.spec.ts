import { proposalView } from '@eensluidend/contracts';
import type { Page } from 'playwright-core';
import { chromiumPath } from './support/browser';
import { happened, type Started } from './support/scenario';
import { openScene, type Scene } from './support/scene';

const griffier = 'Griffier, Gemeenteraad van Vaals';
const college = 'Gemeentesecretaris, College van burgemeester en wethouders van Vaals';
const adviser = 'Adviseur, ASD Meerssen';
const secretary = 'Secretaris, Stuurgroep re-integratieketen';

// A machine without Chromium cannot run these; the pipeline has it.
const inBrowser = chromiumPath === undefined ? describe.skip : describe;

inBrowser('De formulieren in een browser', () => {
  let scene: Scene;
  beforeAll(async () => (scene = await openScene()));
  afterEach(async () => {
    await Promise.all(scene.browser.contexts().map((each) => each.close()));
  });
  afterAll(() => scene.close());

  const goTo = async (page: Page, ...links: readonly string[]) => {
    for (const name of links) await page.getByRole('link', { name }).first().click();
  };
  const source = async (page: Page, on: string) => {
    await page.getByLabel('Dag', { exact: true }).fill(on);
    await page.getByLabel('Document en plaats daarin').fill('Besluitenlijst, punt 7');
  };
  const record = (page: Page) => page.getByRole('button', { name: 'Vastleggen' }).click();
  const done = async (page: Page): Promise<string> => {
    await page.getByRole('heading', { name: 'Vastgelegd' }).waitFor();
    return (await page.locator('.form-result').textContent()) ?? '';
  };
  /** The text that describes the field that has the focus, as a screen reader tells it. */
  const described = async (page: Page): Promise<string> => {
    const ids = (await page.locator(':focus').getAttribute('aria-describedby'))?.split(' ') ?? [];
    const texts = await Promise.all(ids.map((id) => page.locator(`#${id}`).textContent()));
    return texts.join(' ');
  };
  const proposal = ({ proposalId }: Started) => scene.all.secretary.read(`/v1/proposals/${proposalId}`, proposalView);

  it('lets the griffier of Vaals record a decision, refuses it at its field, and loses nothing that was typed', async () => {
    const page = await scene.open(secretary, scene.vision);
    await page.getByLabel('Bekijk als').selectOption({ label: griffier });
    await goTo(page, 'Iets vastleggen', 'Een raadsbesluit vastleggen');
    await page.getByLabel('Uitkomst').selectOption({ label: 'Conform voorstel' });
    await source(page, '16-12-2025');
    await page.getByLabel('Wijze van stemmen').selectOption({ label: 'Gestemd door handen op te steken' });
    await page.getByLabel('Stemmen voor').fill('veertien');
    await page.getByLabel('Stemmen tegen').fill('1');
    await record(page);

    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect(await page.locator(':focus').getAttribute('role')).toBe('alert');
    await summary.getByRole('link', { name: 'Stemmen voor: Geef een getal.' }).press('Enter');
    expect(await described(page)).toBe('Fout: Geef een getal.');
    expect(await page.getByLabel('Document en plaats daarin').inputValue()).toBe('Besluitenlijst, punt 7');

    await page.getByLabel('Stemmen voor').fill('14');
    await record(page);
    expect(await done(page)).toContain('Het telt mee.');
    const { decisions } = await proposal(scene.vision);
    expect(decisions.filter(({ body }) => body === 'council-gm0981')).toMatchObject([
      { outcome: 'adoptedAsProposed', on: '2025-12-16', counts: true, votes: { for: 14, against: 1 } },
    ]);
  });

  it('asks as whom one works, and a new tab keeps what was chosen', async () => {
    const browser = await scene.browser.newContext({ locale: 'nl-NL' });
    const page = await browser.newPage();
    await page.goto(scene.api.url);
    await page.getByRole('heading', { name: 'Als wie wilt u werken?' }).waitFor();
    await page.getByRole('button', { name: griffier }).click();
    await page.getByRole('heading', { name: 'Voorstellen' }).waitFor();
    const tab = await browser.newPage();
    await tab.goto(scene.api.url);
    await tab.getByRole('heading', { name: 'Voorstellen' }).waitFor();
    expect(await tab.getByLabel('Bekijk als').locator(':checked').textContent()).toBe(griffier);
    await tab.getByLabel('Bekijk als').selectOption({ label: 'Niemand (niet gekozen)' });
    await tab.getByRole('heading', { name: 'Als wie wilt u werken?' }).waitFor();
  });

  it('brings back what was typed after a reload, until one begins again or it is recorded', async () => {
    const page = await scene.open(griffier, `/voorstellen/${scene.vision.proposalId}/vastleggen/decisions`);
    const place = page.getByLabel('Document en plaats daarin');
    await place.fill('Besluitenlijst, punt 9');
    await page.reload();
    await page.getByText('Wij hebben uw concept van zojuist teruggezet.').waitFor();
    expect(await place.inputValue()).toBe('Besluitenlijst, punt 9');
    await page.getByRole('button', { name: 'Begin opnieuw' }).click();
    expect(await place.inputValue()).toBe('');
    await page.reload();
    await place.waitFor();
    expect(await page.getByText('Wij hebben uw concept').count()).toBe(0);
  });

  it('says with rule and article why the same council cannot decide the same text again', async () => {
    const page = await scene.open(griffier, scene.vision);
    await goTo(page, 'Iets vastleggen', 'Een raadsbesluit vastleggen');
    await page.getByLabel('Uitkomst').selectOption({ label: 'Verworpen' });
    await source(page, '16-12-2025');
    await record(page);
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect(await summary.textContent()).toContain('Wat u heeft ingevuld, staat er nog.');
    expect(await summary.textContent()).toContain('al besloten: conform voorstel');
    await summary.getByText('Regel R110:').waitFor(); // the rules come apart
    expect((await proposal(scene.vision)).decisions).toHaveLength(7);
  });

  it('lets an adviser record an advice, and the secretary answer its points', async () => {
    const page = await scene.open(adviser, scene.koersnota);
    await goTo(page, 'Iets vastleggen', 'Een advies vastleggen');
    await page.getByLabel('Schriftelijk').check();
    await page.getByLabel('Strekking').selectOption({ label: 'Positief onder voorwaarden' });
    await source(page, '1-12-2025');
    await page.getByRole('button', { name: /^Toevoegen.*Punten/ }).click();
    await page.getByLabel('Wat het advies hierover zegt').fill('Betrek cliënten bij het vervolg.');
    await record(page);
    await done(page);
    expect((await proposal(scene.koersnota)).advices).toMatchObject([
      { signers: ['asd-meerssen'], addressees: ['college-gm0938'], openPoints: ['punt-1'] },
    ]);

    const answers = await scene.open(secretary, scene.koersnota);
    await goTo(answers, 'Iets vastleggen', 'De punten van een advies beantwoorden', 'ASD Meerssen');
    await answers.getByLabel('Antwoord').selectOption({ label: 'Overgenomen' });
    await record(answers);
    await done(answers);
    expect((await proposal(scene.koersnota)).advices).toMatchObject([{ points: [{ answer: 'takenOver' }] }]);
  });

  it('starts a correction from all that was recorded: told again unchanged it is the same decision', async () => {
    const ofVaals = async () =>
      (await proposal(scene.vision)).decisions.filter(({ body }) => body === 'council-gm0981');
    const before = await ofVaals();
    const page = await scene.open(griffier, scene.vision);
    await page
      .getByRole('link', { name: /^Corrigeer dit feit: .*Vaals/ })
      .first()
      .click();
    await page.getByLabel('Het was anders').check();
    await page.getByLabel('Waarom klopt het eerste niet?').fill('De bron was onduidelijk.');
    const [itself, mistake] = [page.getByLabel(/^Dag/).first(), page.getByLabel(/^Dag/).last()];
    expect(await itself.inputValue()).toBe(before[0]?.on.split('-').reverse().join('-'));
    await mistake.fill('17-12-2025');
    await page.getByLabel('Document en plaats daarin').last().fill('Notulen, p. 3');
    await record(page);
    await done(page);
    expect(await ofVaals()).toMatchObject(before.map(({ dates: _dates, ...same }) => same));
  });

  it('corrects a decision from the timeline', async () => {
    const page = await scene.open(griffier, scene.vision);
    await page
      .getByRole('link', { name: /^Corrigeer dit feit: .*Vaals/ })
      .first()
      .click();
    await page.getByLabel('Dit is niet gebeurd').check();
    await page.getByLabel('Waarom klopt het eerste niet?').fill('De raad hield het besluit aan.');
    await source(page, '17-12-2025');
    await record(page);
    await done(page);
    expect((await proposal(scene.vision)).decisions.filter(({ body }) => body === 'council-gm0981')).toEqual([]);
  });

  it('imposes secrecy on the papers that are chosen', async () => {
    const page = await scene.open(college, scene.vision);
    await goTo(page, 'Iets vastleggen', 'Geheimhouding vastleggen');
    await page.getByLabel('Bijlage 2').check();
    await page.getByLabel('Lid 2').check();
    await page.getByLabel(/^Letter/).fill('b');
    await page.getByLabel('Reden').fill('De bedragen schaden de onderhandeling.');
    await page.getByLabel('Geldt vanaf').fill('2025-12-16');
    await source(page, '16-12-2025');
    await record(page);
    await done(page);
    const { secrecies } = await scene.all
      .municipalSecretary('gm0981')
      .read(`/v1/proposals/${scene.vision.proposalId}`, proposalView);
    expect(secrecies).toMatchObject([{ body: 'college-gm0981', status: 'imposed' }]);
  });

  it('offers a form only to those who may send it', async () => {
    const page = await scene.open(adviser, `/voorstellen/${scene.vision.proposalId}/vastleggen/decisions`);
    await page.getByText('Dit kunt u hier niet vastleggen.').waitFor();
    expect(await page.getByRole('button', { name: 'Vastleggen' }).count()).toBe(0);
  });

  it('shows the board as it stood on another day', async () => {
    const page = await scene.open(griffier, scene.vision);
    await page.getByText('Bekijk een andere dag').click();
    await page.getByLabel('Stand op').fill('2025-08-15');
    await page.getByRole('button', { name: 'Toon' }).click();
    await page.getByText('U ziet de stand op 15 augustus 2025.').waitFor();
    expect(await page.getByRole('link', { name: /^Corrigeer/ }).count()).toBe(0);
    expect(happened().on).toBe('2025-12-16');
  });

  it('has no complaint of the API, and none of the content policy', () => {
    expect(scene.api.logged).toEqual([]);
  });
});
