import { Fold } from '../../../components/Fold/Fold.tsx';
import { Tag } from '../../../components/Tag/Tag.tsx';
import { dayInFull, momentInFull } from '../../../time/format.ts';
import { useHeld } from './held.ts';
import { CarryOut, GiveUp, TakeBack } from './ImportActions.tsx';
import { ImportRows } from './ImportRows.tsx';
import { MappingForm } from './MappingForm.tsx';
import { Reading } from './Reading.tsx';
import { Refused } from './Refused.tsx';
import { text } from './text.ts';
import { isWork, Working } from './Working.tsx';

const { facts } = text;

/** What is to be done with a list now, and what was found in it. */
export function ImportSteps() {
  const { list } = useHeld();
  const open = list.status === 'uploaded' || list.status === 'previewed' || list.status === 'reading';
  return (
    <>
      <p class="govuk-body">
        <Tag tone={open || isWork(list.status) ? 'warn' : list.status === 'carried-out' ? 'good' : 'plain'}>
          {text.statuses[list.status]}
        </Tag>{' '}
        {facts.handedIn(momentInFull(list.uploadedAt))}
        {list.expiresOn && ` ${(open ? facts.kept : facts.keptGivenUp)(dayInFull(list.expiresOn))}`}
      </p>
      {open && (
        <p class="govuk-body ch-prose">
          {facts.read(list.charset, facts.delimiters[list.delimiter] ?? list.delimiter)}{' '}
          {facts.known[list.knownAs] ?? facts.known.other}
        </p>
      )}
      {list.status === 'uploaded' && (
        <section aria-labelledby="mapping">
          <h2 class="govuk-heading-m" id="mapping">
            {text.mapping.heading}
          </h2>
          <MappingForm key={list.id} />
        </section>
      )}
      {list.refusal && <Refused refusal={list.refusal} />}
      {list.status === 'reading' && <Reading />}
      {isWork(list.status) && <Working status={list.status} />}
      {list.status === 'previewed' && (
        <Fold summary={text.mapping.again}>
          <p class="govuk-body">{text.mapping.againWhat}</p>
          <MappingForm key={list.id} />
        </Fold>
      )}
      {(list.status === 'previewed' || list.status === 'carried-out' || list.status === 'undone') && (
        <section aria-labelledby="rows">
          <h2 class="govuk-heading-m" id="rows" tabIndex={-1}>
            {list.status === 'previewed' ? text.preview.heading : text.preview.doneHeading}
          </h2>
          {list.status === 'previewed' && <CarryOut />}
          {list.status === 'carried-out' && <TakeBack />}
          <ImportRows />
        </section>
      )}
      {open && <GiveUp />}
    </>
  );
}
