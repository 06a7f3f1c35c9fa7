import { useRules } from '../data/queries';
import { Basis, type Ground } from './marks';

/** On what a sentence rests, with what the rule asks in its own words. */
export function RuleInFull({ rule, basis }: Ground) {
  const sentence = useRules().data?.rules[rule ?? '']?.sentence;
  if (sentence === undefined) return <Basis {...{ ...(rule && { rule }), ...(basis && { basis }) }} />;
  return (
    <span className="quiet">
      {basis !== undefined && `Dit volgt uit: ${basis.replace(/\.$/, '')}. `}Regel {rule}: {sentence}
    </span>
  );
}
