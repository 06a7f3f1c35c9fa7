import type { EventType } from '@eensluidend/contracts';
import { amsterdamEpoch, plus } from '@eensluidend/calendar';
import { proposalWorkflowId, roundWorkflowId, secrecyWorkflowId } from '@eensluidend/workflows/ids';
import { regionInSkippedTime } from './testing/time-skipping';
import { startProposal, type TestProposal } from './testing/proposal';
import { until } from './testing/until';

const minute = 60_000;

describe('De adviestermijn, bewaakt door de workflows', () => {
  let place: Awaited<ReturnType<typeof regionInSkippedTime>>;
  beforeAll(async () => void (place = await regionInSkippedTime()));
  afterAll(() => place.stop());

  const isRecorded = (proposal: TestProposal, type: EventType, count: number) =>
    until(`${count} times ${type}`, async () => (await proposal.recorded(type)).length === count);

  const inAdviceRound = async () => {
    const proposal = await startProposal(place.region, 'nota');
    await proposal.align();
    const requests = [await proposal.ask('or'), await proposal.ask('adviesraad')] as const;
    await until(
      'both requests are delivered',
      async () => (await proposal.recorded('AdviceRequestDelivered')).length === 2,
    );
    return { proposal, requests, sent: await place.region.today() };
  };

  it('reminds once, seven days before the end, and goes on without advice from the start of the day after the term', async () => {
    const { proposal, sent } = await inAdviceRound();
    const due = plus(sent, 'P6W');
    const remindAt = amsterdamEpoch(plus(sent, 'P5W'), 9);
    const lapseAt = amsterdamEpoch(plus(due, 'P1D'), 0);

    await place.passUntil(remindAt - minute);
    expect(await proposal.recorded('AdviserReminded')).toHaveLength(0);
    await place.passUntil(lapseAt - minute);
    await isRecorded(proposal, 'AdviserReminded', 2);
    const reminders = await proposal.recorded('AdviserReminded');
    expect(reminders.map((event) => Math.round((Date.parse(event.recordedAt) - remindAt) / minute))).toEqual([0, 0]);
    expect(await proposal.recorded('AdviceTermLapsed')).toHaveLength(0);

    await place.passUntil(lapseAt + minute);
    await isRecorded(proposal, 'AdviceTermLapsed', 2);
    const lapsed = await proposal.recorded('AdviceTermLapsed');
    expect(lapsed.map((event) => Math.round((Date.parse(event.recordedAt) - lapseAt) / minute))).toEqual([0, 0]);
    await until('the next stage is opened', async () =>
      (await proposal.recorded('StageOpened')).some(
        (event) => event.type === 'StageOpened' && event.data.step === 'instemming',
      ),
    );
  });

  it('moves reminder and end when the adviser reports a later receipt', async () => {
    const { proposal, requests, sent } = await inAdviceRound();
    const received = plus(sent, 'P2D');
    await place.passUntil(amsterdamEpoch(plus(sent, 'P3D'), 12));
    for (const request of requests) await proposal.received(request, received);
    await place.passUntil(amsterdamEpoch(plus(sent, 'P5W'), 10));
    expect(await proposal.recorded('AdviserReminded')).toHaveLength(0);
    await place.passUntil(amsterdamEpoch(plus(received, 'P5W'), 9) + minute);
    await isRecorded(proposal, 'AdviserReminded', 2);
    await place.passUntil(amsterdamEpoch(plus(received, 'P43D'), 0) - minute);
    expect(await proposal.recorded('AdviceTermLapsed')).toHaveLength(0);
    await place.passUntil(amsterdamEpoch(plus(received, 'P43D'), 0) + minute);
    await isRecorded(proposal, 'AdviceTermLapsed', 2);
  });

  it('stops reminding and waiting once the advice is in', async () => {
    const { proposal, requests, sent } = await inAdviceRound();
    await proposal.advise('or', requests[0]);
    await proposal.advise('adviesraad', requests[1]);
    await place.passUntil(amsterdamEpoch(plus(sent, 'P50D'), 0));
    expect(await proposal.recorded('AdviserReminded')).toEqual([]);
    expect(await proposal.recorded('AdviceTermLapsed')).toEqual([]);
  });

  it('opens the task to lift a secrecy exactly a week after the last college agreed, and lives until it is lifted', async () => {
    const proposal = await startProposal(place.region, 'kort');
    await proposal.align();
    const secrecyId = await proposal.impose();
    const agreed = await place.region.today();
    await proposal.colleges();
    await proposal.councils();
    await proposal.publishAll();
    const [round, secrecy] = [roundWorkflowId(proposal.id, 1), secrecyWorkflowId(proposal.id, secrecyId)];
    const has = (id: string, status: string) => async () => (await place.passing.status(id)) === status;
    await until('the round is over', has(round, 'COMPLETED'));
    await until('the secrecy is watched', has(secrecy, 'RUNNING'));
    const liftAt = amsterdamEpoch(plus(agreed, 'P1W'), 0);

    await place.passUntil(liftAt - minute);
    expect(await proposal.recorded('LiftTaskOpened')).toEqual([]);
    expect(await place.passing.status(proposalWorkflowId(proposal.id))).toBe('RUNNING'); // something is left to do
    await place.passUntil(liftAt + minute);
    await isRecorded(proposal, 'LiftTaskOpened', 1);
    await until('the proposal is over', has(proposalWorkflowId(proposal.id), 'COMPLETED'));
    expect(await place.passing.status(secrecy)).toBe('RUNNING');
    await proposal.lift(secrecyId);
    await until('the secrecy is over', has(secrecy, 'COMPLETED'));
    await isRecorded(proposal, 'LiftTaskOpened', 1);
  });

  it('has nothing to complain about', () => {
    expect(place.passing.failures).toEqual([]);
  });
});
