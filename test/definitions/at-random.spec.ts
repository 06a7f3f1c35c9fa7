import fc from 'fast-check';
import { readDefinition } from '@eensluidend/process';
import { inMemoryApi, type InMemoryApi } from './in-memory-api';
import { playToTheEnd } from './player';
import { choices, definitionOf } from './random-definition';

const seed = 20260302;

describe('een regio en route uit het niets', () => {
  let api: InMemoryApi;
  beforeAll(async () => void (api = await inMemoryApi('2026-03-02T12:00:00.000Z')));
  afterAll(() => api.close());

  it(`passes every check and is played to "adopted by all" through the API, by whoever the product says must act (seed ${seed})`, async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(choices, async (given) => {
        const id = `regio-${++count}`;
        const reading = readDefinition(definitionOf(given, id), `${id}.json`);
        expect(reading.kind === 'faults' ? reading.faults : []).toEqual([]);
        if (reading.kind === 'faults') return;
        await api.addDefinition(id, reading.hash, reading.definition);
        const { board, proposal } = await playToTheEnd(api, id);
        expect([board.state, board.round]).toEqual([given.publication ? 'published' : 'adopted', 1]);
        const live = proposal.texts.find((text) => text.live)?.textId;
        const deciding = reading.definition.routes[0]?.steps.flatMap((step) =>
          (step.kind === 'collegeRound' && step.purpose !== 'release') || step.kind === 'councilRound'
            ? step.bodies.map((body) => [step.id, body])
            : [],
        );
        for (const [step, body] of deciding ?? [])
          expect(
            proposal.decisions.filter(
              (each) => each.body === body && each.step === step && each.textId === live && each.counts,
            ),
          ).toHaveLength(1);
      }),
      { numRuns: 40, seed },
    );
  }, 240_000);
});
