import type { Body, ProcessDefinition, RouteStep } from '@eensluidend/contracts';
import { decides } from './participants';
import type { ProposalState } from './state';

export const bodyOf = (definition: ProcessDefinition, id: string): Body | undefined =>
  definition.bodies.find((body) => body.id === id);

export const bodyName = (state: ProposalState, id: string): string => bodyOf(state.definition, id)?.name ?? id;

/** A name without what differs between sources and OCR: case, accents, points, spaces. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** The one body behind a key, a name or an alias, also as OCR wrote it (R11); undefined when no body or more than one fits. */
export const bodyByName = (definition: ProcessDefinition, name: string): Body | undefined => {
  const fits = definition.bodies.filter((body) =>
    [body.id, body.name, ...(body.aliases ?? [])].some((each) => plain(each) === plain(name)),
  );
  return fits.length === 1 ? fits[0] : undefined;
};

/** A body as it stands in a Dutch sentence: "de raad van Vaals", "het college van Meerssen", "FNV". */
export const named = (state: ProposalState, id: string): string => {
  const body = bodyOf(state.definition, id);
  if (!body) return id;
  const of = body.municipality === undefined ? '' : ` van ${municipalityName(state, body.municipality)}`;
  switch (body.kind) {
    case 'college':
      return `het college${of}`;
    case 'council':
      return `de raad${of}`;
    case 'stuurgroep':
      return 'de stuurgroep';
    case 'entrepreneur':
      return `de ${body.name.charAt(0).toLowerCase()}${body.name.slice(1)}`;
    case 'mayor':
      return `de burgemeester${of}`;
    case 'auditOffice':
      return `de rekenkamer${of}`;
    case 'workingGroup':
      return body.name.startsWith('Werkgroep') ? `de w${body.name.slice(1)}` : body.name;
    case 'tradeUnion':
    case 'hiredAdviser':
      return body.name;
    case 'worksCouncil':
    case 'socialDomainAdvisoryCouncil':
    case 'clientCouncil':
    case 'thinkTank':
    case 'soundingBoard':
    case 'committee':
      return `de ${body.name}`;
  }
};

/** Names one after another: "de raad van Vaals, FNV en de stuurgroep". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;

/** A sentence begins with a capital, whatever name it begins with. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const municipalityName = (state: ProposalState, id: string): string =>
  state.definition.municipalities.find((municipality) => municipality.id === id)?.name ?? id;

/** The seats of a body on a day (Gemeentewet 8); undefined when the definition does not say. */
export const seatsOn = (body: Body, day: string): number | undefined =>
  body.seats?.find((entry) => entry.from <= day && (entry.until === undefined || day <= entry.until))?.seats;

/** Whether the municipality of this body decides on this proposal, rather than being informed (R122). */
export const takesPart = (state: ProposalState, body: Body): boolean =>
  body.municipality === undefined || decides(state, body.municipality);

const takingPart = (state: ProposalState, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => {
    const body = bodyOf(state.definition, id);
    return body !== undefined && takesPart(state, body);
  });

/** The bodies that must decide in a step: those of the definition whose municipality decides on this proposal. */
export const decidersOf = (state: ProposalState, step: RouteStep): readonly string[] =>
  step.kind === 'collegeRound' || step.kind === 'councilRound' ? takingPart(state, step.bodies) : [];

/** The councils that may give their view in a step (Wgr 1 lid 3, Gemeentewet 160 lid 2). */
export const viewersOf = (state: ProposalState, step: RouteStep): readonly string[] =>
  step.kind === 'zienswijzeRound' ? takingPart(state, step.bodies) : [];

/** The municipalities that publish: each deciding one in its own gazette, or the seat of a joint arrangement for all (R90, Wgr 26). */
export const publishersOf = (state: ProposalState, step: RouteStep): readonly string[] =>
  step.kind === 'publication' ? step.municipalities.filter((id) => decides(state, id)) : [];

/** How many sitting members open a meeting: more than half of a council (R69, Gemeentewet 20), at least half of a college (R13, Gemeentewet 56). */
export const neededToOpen = (kind: Body['kind'], sitting: number): number =>
  kind === 'college' ? Math.ceil(sitting / 2) : Math.floor(sitting / 2) + 1;
