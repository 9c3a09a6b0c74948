import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Consultation, DateChange } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { OutsideLink } from '../../components/OutsideLink/OutsideLink.tsx';
import { dayInFull } from '../../time/format.ts';
import { statusNames } from '../../words/consultation.ts';
import { dateFieldNames } from '../../words/ways.ts';
import { Bullets, Section, sentence, Words } from './Section.tsx';
import { text } from './text.ts';

export function Afterwards({ consultation: { draft, progress } }: { consultation: Consultation }) {
  if (progress.length === 0 && !draft.nextStages && !draft.feedbackStatement) {
    return null;
  }
  return (
    <Section id="after" heading={text.after}>
      <Bullets
        heading={text.progress}
        items={progress.map(({ status, on, note, url }) => (
          <>
            <strong>{statusNames[status] ?? status}</strong>, {dayInFull(on)}. {note && sentence(note)}{' '}
            {url && <OutsideLink address={url} words={text.readMore} />}
          </>
        ))}
      />
      <Words heading={text.feedbackHow} words={draft.feedbackStatement} />
      <Words heading={text.nextStages} words={draft.nextStages} />
    </Section>
  );
}

export function Related({ consultation: { draft } }: { consultation: Consultation }) {
  const { related = [], earlierWork } = draft;
  if (related.length === 0 && !earlierWork) {
    return null;
  }
  return (
    <Section id="related" heading={text.related}>
      <Bullets
        items={related.map(({ consultationId, title, url }) =>
          consultationId ? (
            <RelatedHere id={consultationId} title={title} />
          ) : (
            <OutsideLink address={url} words={title} />
          ),
        )}
      />
      {earlierWork && <p class="govuk-body">{text.earlierChecked(earlierWork.checkedOn)}</p>}
      <Words words={earlierWork?.found} />
    </Section>
  );
}

/** A consultation of this calendar, by its name; the draft need hold no more than its id. */
function RelatedHere({ id, title }: { id: string; title?: string }) {
  const found = useResource(title ? undefined : `related ${id}`, () =>
    ask(api.GET('/api/v1/consultations/{consultationId}', { params: { path: { consultationId: id } } })),
  );
  return (
    <a class="govuk-link" href={`/consultations/${id}`}>
      {title || found.value?.draft.title || text.relatedHere}
    </a>
  );
}

const dayOrNone = (day: string | undefined): string => (day ? dayInFull(day) : text.noDay);

const moveInWords = ({ field, before, after }: DateChange): string =>
  text.moved(dateFieldNames[field] ?? field, dayOrNone(before), dayOrNone(after));

export function History({ changes }: { changes: readonly DateChange[] }) {
  return (
    <Section id="history" heading={text.history}>
      {changes.length === 0 && <p class="govuk-body">{text.noHistory}</p>}
      <Bullets
        items={[...changes].reverse().map((change) => (
          <>
            {moveInWords(change)}. {text.movedOn(change.on)} {change.reason}
          </>
        ))}
      />
    </Section>
  );
}
