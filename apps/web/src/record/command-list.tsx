import type { FormContext } from '../forms/context';
import { ownPages, titleOf } from '../forms/pages';
import type { Command } from '../forms/schema';
import { Section } from '../parts/section';
import { PageHead } from './page-head';

interface CommandListProps {
  readonly commands: readonly Command[];
  readonly context: FormContext;
  readonly address: string;
}

/** A correction starts from the fact in the timeline; a new proposal does not belong to this one. */
const notHere = ['correctFact', 'startProposal'];

function Links({ commands, context, address }: CommandListProps) {
  return (
    <ul className="plain command-list">
      {commands.map((command) => (
        <li key={command.name}>
          <a className="utrecht-link utrecht-link--html-a" href={`${address}/vastleggen/${command.path}`}>
            {titleOf(command, context)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Everything that this reader may record, with the pages that are used most on top. */
export function CommandList({ commands, context, address }: CommandListProps) {
  const offered = commands.filter(({ name }) => !notHere.includes(name));
  const first = ownPages.flatMap((name) => offered.find((command) => command.name === name) ?? []);
  const rest = offered.filter((command) => !first.includes(command));
  const groups = [
    { id: 'meest', title: 'Meest gebruikt', commands: first },
    { id: 'meldingen', title: 'Dit is gebeurd', commands: rest.filter(({ kind }) => kind === 'report') },
    { id: 'handelingen', title: 'Dit doet u nu in dit systeem', commands: rest.filter(({ kind }) => kind === 'act') },
  ].filter((group) => group.commands.length > 0);
  return (
    <>
      <PageHead
        title="Vastleggen"
        proposal={context.proposal?.title ?? 'Voorstel'}
        address={address}
        lead="Kies wat u wilt vastleggen. Een fout herstellen? Kies dan ‘Corrigeer’ bij het feit in de tijdlijn."
      />
      {groups.length === 0 && <p className="utrecht-paragraph">U kunt bij dit voorstel niets vastleggen.</p>}
      {groups.map(({ id, title, commands: some }) => (
        <Section key={id} id={id} title={title}>
          <Links commands={some} context={context} address={address} />
        </Section>
      ))}
    </>
  );
}
