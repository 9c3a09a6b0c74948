import { fieldErrorsOf, type Failure } from '../../api/answer.ts';
import type { Finding, Ground, NewJustification } from '../../api/contract.ts';
import { Radios } from '../../components/fields/Choices.tsx';
import { DateField } from '../../components/fields/DateField.tsx';
import { errorsById, type ErrorsById } from '../../components/fields/errors.ts';
import { TextField } from '../../components/fields/TextField.tsx';
import { dayOf, noDate, type TypedDate } from '../../components/fields/typed-date.ts';
import { text as findingText } from '../../components/Findings/text.ts';
import { groundNames } from '../../words/consultation.ts';
import { text } from './text.ts';

/** A reason as somebody types it. */
export interface TypedReason {
  ground: string;
  reason: string;
  agreedWith: string;
  agreedOn: TypedDate;
}

export type TypedReasons = Readonly<Record<string, TypedReason>>;

const words = text.publish;

export const noReason: TypedReason = { ground: '', reason: '', agreedWith: '', agreedOn: noDate };

const groundsOf = (finding: Finding): Ground[] =>
  finding.grounds && finding.grounds.length > 0 ? finding.grounds : ['reason'];

/** The ground that is chosen; where a clause allows one alone, it is that. */
export const groundOf = (finding: Finding, typed: TypedReason): string =>
  typed.ground || (groundsOf(finding).length === 1 ? (groundsOf(finding)[0] ?? '') : '');

/** What to send: one reason for each finding, in their order, so that refusals find theirs. */
export const justificationsOf = (findings: readonly Finding[], typed: TypedReasons): NewJustification[] =>
  findings.map((finding) => {
    const reason = typed[finding.clause] ?? noReason;
    return {
      clause: finding.clause,
      ground: (groundOf(finding, reason) || undefined) as Ground,
      reason: reason.reason.trim(),
      agreedWith: reason.agreedWith.trim() || undefined,
      agreedOn: dayOf(reason.agreedOn),
    };
  });

const idAt = (index: number, part: string) => `justifications-${index}-${part}`;

export const justificationIds = (findings: readonly Finding[]): string[] =>
  findings.flatMap((_finding, index) =>
    ['ground', 'reason', 'agreedWith', 'agreedOn'].map((part) => idAt(index, part)),
  );

/** The errors of a form with justifications: what is said of a clause belongs to its reason, so that the summary leads there. */
export const clauseErrors = (
  failure: Failure | undefined,
  findings: readonly Finding[],
  fieldIds: readonly string[],
): ErrorsById =>
  errorsById(
    fieldErrorsOf(failure).map((error) => {
      const index = findings.findIndex(({ clause }) => clause === error.clause);
      return index >= 0 && error.pointer === '#/justifications'
        ? { ...error, pointer: `#/justifications/${index}/reason` }
        : error;
    }),
    fieldIds,
  );

export interface JustificationsProps {
  findings: readonly Finding[];
  typed: TypedReasons;
  errors: ErrorsById;
  onInput: (typed: TypedReasons) => void;
}

/** A ground and a reason for each clause that is not kept. */
export function Justifications({ findings, typed, errors, onInput }: JustificationsProps) {
  return (
    <>
      {findings.map((finding, index) => {
        const reason = typed[finding.clause] ?? noReason;
        const set = (change: Partial<TypedReason>) =>
          onInput({ ...typed, [finding.clause]: { ...reason, ...change } });
        return (
          <fieldset class="govuk-fieldset ch-repeat" key={finding.clause} id={`justifications-${index}`}>
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
              {findingText.clause(finding)}
            </legend>
            <p class="govuk-body">{finding.message}</p>
            <p class="govuk-body ch-muted">{finding.duty}</p>
            <Radios
              small
              id={idAt(index, 'ground')}
              label={words.ground}
              choices={groundsOf(finding).map((each) => ({ value: each, label: groundNames[each] ?? each }))}
              value={groundOf(finding, reason)}
              error={errors[idAt(index, 'ground')]}
              onInput={(ground) => set({ ground })}
            />
            <TextField
              id={idAt(index, 'reason')}
              rows={4}
              label={words.reason}
              hint={words.reasonHint}
              value={reason.reason}
              error={errors[idAt(index, 'reason')]}
              onInput={(next) => set({ reason: next })}
            />
            {groundOf(finding, reason) === 'agreement' && (
              <>
                <TextField
                  id={idAt(index, 'agreedWith')}
                  label={words.agreedWith}
                  value={reason.agreedWith}
                  error={errors[idAt(index, 'agreedWith')]}
                  onInput={(agreedWith) => set({ agreedWith })}
                />
                <DateField
                  id={idAt(index, 'agreedOn')}
                  label={words.agreedOn}
                  value={reason.agreedOn}
                  error={errors[idAt(index, 'agreedOn')]}
                  onInput={(agreedOn) => set({ agreedOn })}
                />
              </>
            )}
          </fieldset>
        );
      })}
    </>
  );
}

/** The control that the error summary's link of a justification goes to. */
export const justificationControl = (id: string): string => (id.endsWith('-agreedOn') ? `${id}-day` : id);

/** Which clause an error in a justification is about, since the same may be wrong in several. */
export const justificationLabel =
  (findings: readonly Finding[]) =>
  (id: string): string | undefined => {
    const finding = findings[Number(/^justifications-(\d+)-/.exec(id)?.[1] ?? NaN)];
    return finding && findingText.clause(finding);
  };
