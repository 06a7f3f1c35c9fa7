import type { Send } from './send';

/** Everything that can be told of participants, mandates, drafts, views, inspection and working groups; gives the proposals it began. */
export const tellDossier = async (send: Send, typed: () => string): Promise<readonly string[]> => {
  const happened = () => ({ on: '2025-09-01', source: { kind: 'document' as const, citation: typed() } });
  const begin = async (route: string) => {
    const started = await send('startProposal', {
      title: typed(),
      definition: 'proefregio',
      route,
      legalNature: 'policy',
    });
    const added = await send('addText', {
      kind: 'other',
      label: typed(),
      joint: [{ role: 'note', name: typed(), text: typed(), closed: true }],
      happened: happened(),
    });
    await send('openDocument', { documents: [...added.documents], reason: typed() });
    return { proposalId: started.proposalId, textId: added.ids['textId'] ?? '' };
  };
  const arrangement = await begin('regeling');
  await send('changeParticipants', { leaves: ['cc'], reason: typed(), happened: happened() });
  await send('recordMandate', { college: 'college-aa', holder: 'stuurgroep', happened: happened() });
  const { textId } = arrangement;
  await send('sendDraft', { college: 'college-aa', council: 'council-aa', textId, happened: happened() });
  await send(
    'recordZienswijze',
    { council: 'council-aa', textId, outcome: 'given', document: typed(), happened: happened() },
    'griffier',
    'council-aa',
  );
  await send('recordInspection', { municipality: 'aa', electronic: true, onSite: false, happened: happened() });
  const optIn = await begin('aanmelden');
  await send('signUp', { municipality: 'aa', happened: happened() });
  await send(
    'leave',
    { municipality: 'aa', reason: typed(), happened: happened() },
    'municipalSecretary',
    'college-aa',
  );
  const prepared = await begin('voorbereid');
  const { textId: preparedText } = prepared;
  const body = 'werkgroep-juridisch';
  await send('recordWorkingGroup', { body, textId: preparedText, outcome: 'agreed', happened: happened() });
  return [arrangement.proposalId, optIn.proposalId, prepared.proposalId];
};
