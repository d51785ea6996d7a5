// A small app with React and Vite. Built and opened by test/package/browser.test.ts.
import type { TimelineFile } from 'entente-timeline';
import 'entente-timeline/react';
import 'entente-timeline/themes/newspaper.css';
import { useMemo, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

const event = (year: number): TimelineFile['events'][number] => ({
  id: `e${String(year)}`,
  when: String(year),
  title: `What happened in ${String(year)}`,
});

function App(): ReactNode {
  const [years, setYears] = useState([1987, 1991]);
  const [said, setSaid] = useState('nothing');
  const [opened, setOpened] = useState<string | null>(null);
  const [view, setView] = useState<'picture' | 'outline'>('picture');
  // The element reads its data anew whenever it is another object.
  const data = useMemo((): TimelineFile => ({ format: 1, title: 'Years', events: years.map(event) }), [years]);
  return (
    <>
      <button onClick={() => setYears([...years, 2019])}>More</button>
      <button onClick={() => setView('outline')}>As an outline</button>
      <output>{`${said}, ${opened ?? 'none'}`}</output>
      <entente-timeline
        data={data}
        view={view}
        onentente-ready={({ detail }) =>
          setSaid(`${String(detail.events)} events, ${String(detail.issues.length)} issues`)
        }
        onentente-select={({ detail }) => setOpened(detail.id)}
      >
        <p>Not yet</p>
      </entente-timeline>
    </>
  );
}

createRoot(document.querySelector('#root')!).render(<App />);
