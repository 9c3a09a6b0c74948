import type { Pages } from '../../api/pages.ts';

/** The way to the next page of a list that grows where it stands. */
export const More = ({ pages, words }: { pages: Pick<Pages<unknown, unknown>, 'more'>; words: string }) =>
  pages.more ? (
    <button type="button" class="govuk-button govuk-button--secondary" onClick={pages.more}>
      {words}
    </button>
  ) : null;
