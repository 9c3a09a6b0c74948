import type { FunctionComponent } from 'preact';
import lazy from 'preact-iso/lazy';
import { exec } from 'preact-iso/router';

type Lazy = FunctionComponent<object> & { preload: () => Promise<unknown> };

interface Screen {
  path: string;
  screen: Lazy;
}

/** `Screen` of a module, fetched when it is first shown. */
const at = (path: string, load: () => Promise<FunctionComponent<object>>): Screen => ({
  path,
  screen: lazy(load) as unknown as Lazy,
});

/** Every screen is its own file. */
export const screens: readonly Screen[] = [
  at('/', () => import('../screens/calendar/Calendar.tsx').then((m) => m.Calendar)),
  at('/programme', () => import('../screens/programme/ProgrammeScreen.tsx').then((m) => m.ProgrammeScreen)),
  at('/consultations/:id', () =>
    import('../screens/consultation/ConsultationScreen.tsx').then((m) => m.ConsultationScreen),
  ),
  at('/consultations/:id/missing', () =>
    import('../screens/consultees/MissingScreen.tsx').then((m) => m.MissingScreen),
  ),
  at('/consultations/:id/pass-on', () =>
    import('../screens/pass-on/PassOnScreen.tsx').then((m) => m.PassOnScreen),
  ),
  at('/consultations/:id/pass-on/poster', () =>
    import('../screens/pass-on/PosterScreen.tsx').then((m) => m.PosterScreen),
  ),
  at('/codes', () => import('../screens/codes/CodesScreen.tsx').then((m) => m.CodesScreen)),
  at('/codes/:id', () => import('../screens/codes/CodeScreen.tsx').then((m) => m.CodeScreen)),
  at('/organisations', () =>
    import('../screens/organisations/OrganisationsScreen.tsx').then((m) => m.OrganisationsScreen),
  ),
  at('/meeting-places', () =>
    import('../screens/meeting-places/MeetingPlacesScreen.tsx').then((m) => m.MeetingPlacesScreen),
  ),
  at('/meeting-places/print', () =>
    import('../screens/meeting-places/PrintPlaces.tsx').then((m) => m.PrintPlaces),
  ),
  at('/meeting-places/new', () => import('../screens/meeting-places/NewPlace.tsx').then((m) => m.NewPlace)),
  at('/meeting-places/:id', () =>
    import('../screens/meeting-places/ChangePlace.tsx').then((m) => m.ChangePlace),
  ),
  at('/signatories', () =>
    import('../screens/organisations/SignatoriesScreen.tsx').then((m) => m.SignatoriesScreen),
  ),
  at('/organisations/join', () => import('../screens/entry/JoinScreen.tsx').then((m) => m.JoinScreen)),
  at('/organisations/add', () => import('../screens/entry/AddScreen.tsx').then((m) => m.AddScreen)),
  at('/organisations/:id', () =>
    import('../screens/organisations/OrganisationScreen.tsx').then((m) => m.OrganisationScreen),
  ),
  at('/organisations/:id/history', () =>
    import('../screens/organisations/HistoryScreen.tsx').then((m) => m.HistoryScreen),
  ),
  at('/organisations/:id/correct', () =>
    import('../screens/entry/corrections/ProposeScreen.tsx').then((m) => m.ProposeScreen),
  ),
  at('/knowledge', () => import('../screens/knowledge/KnowledgeScreen.tsx').then((m) => m.KnowledgeScreen)),
  at('/knowledge/new', () => import('../screens/knowledge/ShareNote.tsx').then((m) => m.ShareNote)),
  at('/knowledge/:id', () => import('../screens/knowledge/NoteScreen.tsx').then((m) => m.NoteScreen)),
  at('/knowledge/:id/change', () => import('../screens/knowledge/ChangeNote.tsx').then((m) => m.ChangeNote)),
  at('/notices', () =>
    import('../screens/notices/PublicNoticesScreen.tsx').then((m) => m.PublicNoticesScreen),
  ),
  at('/notices/:id', () =>
    import('../screens/notices/PublicNoticeScreen.tsx').then((m) => m.PublicNoticeScreen),
  ),
  at('/developers', () => import('../screens/pages/Developers.tsx').then((m) => m.Developers)),
  at('/accessibility', () => import('../screens/pages/Accessibility.tsx').then((m) => m.Accessibility)),
  at('/privacy', () => import('../screens/pages/Privacy.tsx').then((m) => m.Privacy)),
  at('/contact', () => import('../screens/pages/ContactPage.tsx').then((m) => m.ContactPage)),
  at('/sign-in', () => import('../screens/sign-in/SignIn.tsx').then((m) => m.SignIn)),
  at('/my-organisation', () =>
    import('../screens/my-organisation/MyOrganisation.tsx').then((m) => m.MyOrganisation),
  ),
  at('/my-organisation/entry/:part?/:item?', () =>
    import('../screens/entry/OwnEntry.tsx').then((m) => m.OwnEntry),
  ),
  at('/workspace/organisations/:id/:part?/:item?', () =>
    import('../screens/entry/AnyEntry.tsx').then((m) => m.AnyEntry),
  ),
  at('/workspace', () => import('../screens/workspace/Workspace.tsx').then((m) => m.Workspace)),
  at('/workspace/new', () =>
    import('../screens/workspace/NewConsultation.tsx').then((m) => m.NewConsultation),
  ),
  at('/workspace/audiences', () =>
    import('../screens/audience/AudiencesScreen.tsx').then((m) => m.AudiencesScreen),
  ),
  at('/workspace/audiences/new', () =>
    import('../screens/audience/NewAudience.tsx').then((m) => m.NewAudience),
  ),
  at('/workspace/audiences/:id', () =>
    import('../screens/audience/AudienceScreen.tsx').then((m) => m.AudienceScreen),
  ),
  at('/workspace/audiences/:id/change', () =>
    import('../screens/audience/ChangeAudience.tsx').then((m) => m.ChangeAudience),
  ),
  at('/workspace/consultations/:id/consultees', () =>
    import('../screens/consultees/ConsulteesScreen.tsx').then((m) => m.ConsulteesScreen),
  ),
  at('/workspace/consultations/:id/suggestions', () =>
    import('../screens/consultees/SuggestionsScreen.tsx').then((m) => m.SuggestionsScreen),
  ),
  at('/workspace/consultations/:id/support', () =>
    import('../screens/support/SupportScreen.tsx').then((m) => m.SupportScreen),
  ),
  at('/workspace/consultations/:id/circulation', () =>
    import('../screens/sending/CirculationScreen.tsx').then((m) => m.CirculationScreen),
  ),
  at('/workspace/notices', () => import('../screens/sending/NoticesScreen.tsx').then((m) => m.NoticesScreen)),
  at('/my-organisation/received', () =>
    import('../screens/sending/ReceivedScreen.tsx').then((m) => m.ReceivedScreen),
  ),
  at('/workspace/approach-requests', () =>
    import('../screens/approach/ApproachRequestsScreen.tsx').then((m) => m.ApproachRequestsScreen),
  ),
  at('/workspace/approach-requests/new', () =>
    import('../screens/approach/NewApproachRequest.tsx').then((m) => m.NewApproachRequest),
  ),
  at('/workspace/approach-requests/:id', () =>
    import('../screens/approach/ApproachRequestScreen.tsx').then((m) => m.ApproachRequestScreen),
  ),
  at('/workspace/information-requests', () =>
    import('../screens/information/InformationRequestsScreen.tsx').then((m) => m.InformationRequestsScreen),
  ),
  at('/workspace/information-requests/new', () =>
    import('../screens/information/NewInformationRequest.tsx').then((m) => m.NewInformationRequest),
  ),
  at('/workspace/information-requests/:id', () =>
    import('../screens/information/InformationRequestScreen.tsx').then((m) => m.InformationRequestScreen),
  ),
  at('/workspace/barriers', () =>
    import('../screens/barriers/BarriersScreen.tsx').then((m) => m.BarriersScreen),
  ),
  at('/workspace/barriers/new', () =>
    import('../screens/barriers/ReportBarrier.tsx').then((m) => m.ReportBarrier),
  ),
  at('/workspace/barriers/:id', () =>
    import('../screens/barriers/BarrierScreen.tsx').then((m) => m.BarrierScreen),
  ),
  at('/workspace/people', () => import('../screens/people/PeopleScreen.tsx').then((m) => m.PeopleScreen)),
  at('/workspace/people/new', () => import('../screens/people/NewAccount.tsx').then((m) => m.NewAccount)),
  at('/workspace/import', () => import('../screens/workspace/Import.tsx').then((m) => m.Import)),
  at('/workspace/register', () =>
    import('../screens/register/RegisterOverview.tsx').then((m) => m.RegisterOverview),
  ),
  ...(
    ['confirmations', 'corrections', 'changes', 'coverage', 'requests', 'compact', 'personal-data'] as const
  ).map((part) =>
    at(`/workspace/register/${part}`, () =>
      import('../screens/register/parts.ts').then((m) => m.parts[part]),
    ),
  ),
  at('/workspace/register/imports', () =>
    import('../screens/register/imports/ImportsScreen.tsx').then((m) => m.ImportsScreen),
  ),
  at('/workspace/register/imports/:id', () =>
    import('../screens/register/imports/ImportScreen.tsx').then((m) => m.ImportScreen),
  ),
  at('/workspace/register/duplicates', () =>
    import('../screens/register/duplicates/DuplicatesScreen.tsx').then((m) => m.DuplicatesScreen),
  ),
  at('/workspace/register/duplicates/:one/:other', () =>
    import('../screens/register/duplicates/CompareScreen.tsx').then((m) => m.CompareScreen),
  ),
  at('/workspace/register/merges', () =>
    import('../screens/register/duplicates/MergesScreen.tsx').then((m) => m.MergesScreen),
  ),
  at('/workspace/consultations/:id/:part?', () =>
    import('../screens/workspace/ConsultationWorkspace.tsx').then((m) => m.ConsultationWorkspace),
  ),
];

export const notFound = at('*', () =>
  import('../screens/not-found/NotFound.tsx').then((m) => m.NotFound),
).screen;

/** Fetches the screen of an address before it is rendered. */
export function preload(path: string): Promise<unknown> {
  const clean = path.replace(/\/+$/, '') || '/';
  const found = screens.find((each) => exec(clean, each.path, { path: clean, query: {}, params: {} }));
  return (found?.screen ?? notFound).preload();
}
