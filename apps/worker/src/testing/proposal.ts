import type { CommandName } from '@eensluidend/contracts';
import type { Reader } from '@eensluidend/access';
import { readers, type Region } from './region';

const municipalities = ['aa', 'bb', 'cc'] as const;
type Municipality = (typeof municipalities)[number];

const seen = (on: string) => ({ on, source: { kind: 'document', citation: 'verslag' } });

export type TestProposal = Awaited<ReturnType<typeof startProposal>>;

/** A proposal in the test region, with the acts of the people around it. Route `nota` has an advice round, `kort` has none. */
export const startProposal = async (region: Region, route: 'nota' | 'kort' = 'kort', predecessor?: string) => {
  const { proposalId: id } = await region.perform('startProposal', readers.secretary, {
    title: 'Koersnota',
    definition: 'proefregio',
    route,
    legalNature: 'policy',
    ...(route === 'nota' ? { skippedSteps: ['vrijgave'] } : {}),
    ...(predecessor ? { predecessor: { proposalId: predecessor, reason: 'een nieuw begin' } } : {}),
  });
  const act = (name: CommandName, actor: Reader, body: object) => region.perform(name, actor, body, id);
  const report = async (name: CommandName, actor: Reader, body: object, on?: string) =>
    act(name, actor, { ...body, happened: seen(on ?? (await region.today())) });
  let textId = '';

  const decide = (actor: Reader, outcome: string) =>
    report('recordDecision', actor, { body: actor.body, textId, outcome });

  const proposal = {
    id,
    textId: () => textId,
    recorded: (type: Parameters<Region['recorded']>[1]) => region.recorded(id, type),
    state: () => region.stateOf(id),
    /** What a workflow would do, without one. */
    async engine(name: CommandName, body: object) {
      const { startedAt } = await region.stateOf(id);
      return region.perform(name, readers.engine, body, id, startedAt.eventId);
    },
    /** A new text that the stuurgroep aligns on. */
    async align() {
      const part = (role: string) => ({
        ...{ role, name: role, text: `tekst van ${role}` },
        ...(role === 'annex' ? { open: true } : {}),
      });
      const { ids } = await act('addText', readers.secretary, {
        kind: 'courseNote',
        label: 'Nota',
        joint: ['note', 'dictum', 'feedbackReport', 'annex'].map(part),
        ...(textId ? { reason: 'aangepast' } : {}),
      });
      textId = ids['textId'] ?? '';
      await report('recordAlignment', readers.secretary, { textId, outcome: 'aligned' });
    },
    college: (municipality: Municipality, outcome = 'adoptedAsProposed') =>
      decide(readers.college(municipality), outcome),
    council: (municipality: Municipality, outcome = 'adoptedAsProposed') =>
      decide(readers.council(municipality), outcome),
    async colleges() {
      for (const municipality of municipalities) await proposal.college(municipality);
    },
    async councils() {
      for (const municipality of municipalities) await proposal.council(municipality);
    },
    /** The last decision of a council or college is told again, with another outcome. */
    async correctDecision(actor: Reader, outcome: string) {
      const { decisions } = await region.stateOf(id);
      const wrong = decisions.findLast((each) => each.body === actor.body);
      const told = { body: actor.body, textId: wrong?.textId, outcome, happened: seen(wrong?.at.on ?? '') };
      await report('correctFact', actor, {
        fact: wrong?.at.eventId,
        reason: 'verschreven',
        correction: { kind: 'replaced', by: { name: 'recordDecision', body: told } },
      });
    },
    /** The stuurgroep decides what stands of everything that was carried out and does not follow any more. */
    async settle(choice: 'resumeRound' | 'confirmReturn') {
      const next = async () => (await region.stateOf(id)).consequences.differing[0];
      for (let each = await next(); each; each = await next())
        await act('settleConsequence', readers.secretary, {
          consequence: each.consequence,
          choice,
          reason: 'zo besloten',
        });
    },
    plan: (municipality: Municipality, plannedOn: string) =>
      act('planDecision', readers.council(municipality), { body: `council-${municipality}`, plannedOn }),
    /** The request of the director to the works council; the college of AA asks its own advisory council. */
    async ask(adviser: 'or' | 'adviesraad') {
      const asker = adviser === 'or' ? readers.director : readers.college('aa');
      const { ids } = await act('requestAdvice', asker, {
        type: 'advice',
        askedBy: asker.body,
        adviser,
        textId,
        question: 'Wat vindt u ervan?',
        ...(adviser === 'or' ? { reasons: 'waarom', staffConsequences: 'gevolgen', measures: 'maatregelen' } : {}),
      });
      return ids['requestId'] ?? '';
    },
    received: (requestId: string, on: string) => report('recordAdviceReceipt', readers.secretary, { requestId }, on),
    advise: (adviser: string, requestId: string, on?: string) =>
      report(
        'recordAdvice',
        readers.secretary,
        {
          signers: [adviser],
          addressees: ['college-aa'],
          requestIds: [requestId],
          textId,
          form: 'written',
          tendency: 'positive',
          document: 'advies',
          points: [],
        },
        on,
      ),
    /** The college of AA imposes secrecy on the annex, to be lifted a week after all colleges agreed. */
    async impose() {
      const { texts } = await proposal.state();
      const annex = texts.at(-1)?.joint.find((part) => part.role === 'annex')?.text.documentId;
      const { ids } = await report('imposeSecrecy', readers.college('aa'), {
        body: 'college-aa',
        documents: [annex],
        ground: { article: '5.1', paragraph: '2', letter: 'i' },
        reason: 'belang',
        effectiveFrom: await region.today(),
        endsAfter: { condition: 'allCollegesAgreed', length: 'P1W' },
      });
      return ids['secrecyId'] ?? '';
    },
    lift: (secrecyId: string) => report('liftSecrecy', readers.college('aa'), { secrecyId, body: 'college-aa' }),
    withdraw: () => report('withdrawProposal', readers.secretary, { body: 'stuurgroep', reason: 'van de baan' }),
    insufficientSupport: () => report('recordInsufficientSupport', readers.secretary, { reason: 'geen draagvlak' }),
    async publish(municipality: Municipality) {
      await report('recordPublication', readers.secretary, { municipality, step: 'handedIn' });
      await report('recordPublication', readers.secretary, { municipality, step: 'published', gazetteNumber: 'gmb-1' });
    },
    async publishAll() {
      for (const municipality of municipalities) await proposal.publish(municipality);
    },
    async sign(municipality: Municipality) {
      const { decisions } = await proposal.state();
      const decision = decisions.findLast((each) => each.body === `council-${municipality}`);
      await report('recordSignature', readers.council(municipality), {
        decisionId: decision?.decisionId,
        signers: [{ office: 'mayor' }, { office: 'griffier' }],
      });
    },
  };
  return proposal;
};
