import { roundWorkflowId } from '@eensluidend/workflows/ids';
import { passingRegion } from './testing/passing';
import { startProposal, type TestProposal } from './testing/proposal';
import { readers } from './testing/region';
import { until } from './testing/until';

/** What the product carried out already, it carries out again where a correction asks for it: with the very same workflows. */
describe('Een correctie op wat al was uitgevoerd', () => {
  let place: Awaited<ReturnType<typeof passingRegion>>;
  beforeAll(async () => void (place = await passingRegion()));
  afterAll(() => place.stop());

  const isOpened = (proposal: TestProposal, step: string, round = 1) =>
    until(`${step} is opened in round ${round}`, async () =>
      (await proposal.recorded('StageOpened')).some(
        (event) => event.type === 'StageOpened' && event.data.step === step && event.data.round === round,
      ),
    );
  const count = (proposal: TestProposal, type: Parameters<TestProposal['recorded']>[0], times: number) =>
    until(`${times} times ${type}`, async () => (await proposal.recorded(type)).length === times);
  const ends = (proposal: TestProposal, round: number) =>
    until(
      'the round has ended',
      async () => (await place.passing.status(roundWorkflowId(proposal.id, round))) === 'COMPLETED',
    );

  const returned = async () => {
    const proposal = await startProposal(place.region);
    await proposal.align();
    await isOpened(proposal, 'instemming');
    await proposal.college('aa', 'rejected');
    await count(proposal, 'StuurgroepAsked', 1);
    await ends(proposal, 1);
    return proposal;
  };
  const adopted = async () => {
    const proposal = await startProposal(place.region);
    await proposal.align();
    await proposal.colleges();
    await isOpened(proposal, 'raden');
    await proposal.councils();
    await count(proposal, 'GazettePrepared', 3);
    return proposal;
  };

  it('lets a round go on that had returned to the stuurgroep, up to the gazettes (R110)', async () => {
    const proposal = await returned();
    await proposal.correctDecision(readers.college('aa'), 'adoptedAsProposed');
    await proposal.settle('resumeRound');
    await proposal.college('bb');
    await proposal.college('cc');
    await isOpened(proposal, 'raden');
    await proposal.councils();
    await count(proposal, 'GazettePrepared', 3);
  });

  it('tells everybody again when the round ended otherwise than was told, and round 2 follows (R9, R110)', async () => {
    const proposal = await returned();
    await proposal.correctDecision(readers.college('aa'), 'adoptedAsAmended');
    await proposal.settle('resumeRound');
    await count(proposal, 'StuurgroepAsked', 2);
    expect((await proposal.state()).round).toMatchObject({ number: 1, outcome: { kind: 'amended' } });
    await proposal.align();
    await isOpened(proposal, 'instemming', 2);
  });

  it('brings the note back after all had adopted it, and round 2 follows (R7, R110)', async () => {
    const proposal = await adopted();
    await proposal.correctDecision(readers.council('aa'), 'rejected');
    await proposal.settle('confirmReturn');
    await count(proposal, 'StuurgroepAsked', 1);
    await proposal.align();
    await isOpened(proposal, 'instemming', 2);
  });

  it('brings the note back also when all six gazettes were published and the passage was over (R7, R110)', async () => {
    const proposal = await adopted();
    await proposal.publishAll();
    await proposal.correctDecision(readers.council('aa'), 'rejected');
    await proposal.settle('confirmReturn');
    await count(proposal, 'StuurgroepAsked', 1);
    await proposal.align();
    await isOpened(proposal, 'instemming', 2);
  });

  it('lets the term of an advice lapse again on its new day when the receipt was later than was told (R49)', async () => {
    const proposal = await startProposal(place.region, 'nota');
    await proposal.align();
    const requestId = await proposal.ask('or');
    await count(proposal, 'AdviceRequestDelivered', 1);
    const start = Date.parse(await place.region.record.clock.now());
    const setDay = (days: number) => place.passing.setClock(new Date(start + days * 86_400_000).toISOString());
    await proposal.received(requestId, await place.region.today());
    await setDay(44);
    await count(proposal, 'AdviceTermLapsed', 1);
    const [receipt] = await proposal.recorded('AdviceRequestReceived');
    const later = { requestId, happened: { on: dayAfter(start, 30), source } };
    await place.region.perform(
      'correctFact',
      readers.secretary,
      {
        fact: receipt?.eventId,
        reason: 'later aangekomen',
        happened: { on: await place.region.today(), source },
        correction: { kind: 'replaced', by: { name: 'recordAdviceReceipt', body: later } },
      },
      proposal.id,
    );
    await setDay(60);
    expect((await proposal.state()).round.settled['adviesronde']).toBeUndefined();
    expect(await proposal.recorded('AdviceTermLapsed')).toHaveLength(1);
    await setDay(74);
    await count(proposal, 'AdviceTermLapsed', 2);
  });

  it('has nothing to complain about', () => {
    expect(place.passing.failures).toEqual([]);
  });
});

const source = { kind: 'document', citation: 'ontvangstbewijs' };
const dayAfter = (start: number, days: number) => new Date(start + days * 86_400_000).toISOString().slice(0, 10);
