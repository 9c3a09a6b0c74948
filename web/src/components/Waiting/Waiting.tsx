/** What stands where content will be while the server is asked. */
export function Waiting({ what }: { what: string }) {
  return (
    <div class="ch-waiting">
      <p class="govuk-body">{what}</p>
      {[1, 2, 3, 4].map((line) => (
        <div key={line} class="ch-waiting__line" aria-hidden="true" />
      ))}
    </div>
  );
}
