import type { ConsultationPage } from '../../api/contract.ts';
import type { Day } from '../../time/days.ts';
import { ConsultationItem } from '../../components/ConsultationItem/ConsultationItem.tsx';
import { byMonth, sortedBy } from './months.ts';
import { text } from './text.ts';

export interface MonthListProps {
  page: ConsultationPage;
  sort: string;
  from?: Day;
  brief: boolean;
}

export function MonthList({ page, sort, from, brief }: MonthListProps) {
  const field = sortedBy(sort);
  const months = field ? byMonth(page.items, field, from) : [{ heading: text.latest, items: page.items }];
  return (
    <>
      {months
        .filter((month) => month.items.length > 0)
        .map((month) => (
          <section key={month.heading} aria-label={month.heading}>
            <h3 class="ch-month">{month.heading}</h3>
            <ul class="ch-list">
              {month.items.map((each) => (
                <ConsultationItem key={each.id} consultation={each} level={4} brief={brief} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
