import type { BodyKind } from '@eensluidend/contracts';
import { choicesIn } from '../forms/choices';
import { bodyOfKind, type FormContext } from '../forms/context';
import type { Command } from '../forms/schema';

/** What only an adviser of one kind has to do with: the rest of the advisers need not see it. */
const onlyFor: Readonly<Record<string, BodyKind>> = {
  recordConsultationMeeting: 'worksCouncil',
  waiveStandstill: 'worksCouncil',
};

/** Whether this reader has something to record with a command: by role, and for an adviser by the kind of its body. */
export function mayRecord({ name, roles }: Pick<Command, 'name' | 'roles'>, context: FormContext): boolean {
  const { role, body } = context.who;
  if (role === undefined || !roles.includes(role)) return false;
  const kind = onlyFor[name];
  return kind === undefined || role !== 'adviser' || bodyOfKind(context, body, kind);
}

/** What is said when the thing that a form is about is not there yet. */
const nothingYet: Readonly<Record<string, string>> = {
  agendaItemId: 'Er staat nog niets op een agenda.',
  decisionId: 'Er is nog geen besluit vastgelegd.',
  group: 'De fracties van uw raad staan niet in de procesdefinitie. Zonder fractie kan dit niet worden vastgelegd.',
  entrepreneurDecisionId: 'Er is nog geen besluit van de ondernemer vastgelegd.',
  memberProposalId: 'Er is nog geen initiatiefvoorstel vastgelegd.',
  promiseId: 'Er is nog geen toezegging vastgelegd.',
  publicConsultationId: 'Er is nog geen inspraak vastgelegd.',
  remarkId: 'Er is nog geen opmerking, toezegging of voorwaarde vastgelegd.',
  requestId: 'Er is nog geen adviesaanvraag vastgelegd.',
  secrecyId: 'Er is geen geheimhouding die u mag zien.',
  sendingId: 'Er is nog geen verzending vastgelegd.',
  textId: 'Er is nog geen tekst vastgelegd.',
  writtenQuestionId: 'Er zijn nog geen schriftelijke vragen vastgelegd.',
};

/** Why a form cannot be filled in: it needs something that is not there; undefined when all is there. */
export function whatIsMissing(command: Pick<Command, 'name' | 'body'>, context: FormContext): string | undefined {
  const choices = choicesIn(context, command.name);
  const missing = command.body().required?.find((name) => name in nothingYet && choices(name, name) === undefined);
  return missing === undefined ? undefined : nothingYet[missing];
}
