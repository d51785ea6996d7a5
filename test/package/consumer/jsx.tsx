// The element in JSX. Compiled by test/package/types.test.ts.
import type { EntenteTimeline, TimelineFile } from 'entente-timeline';
import 'entente-timeline/react';
import { useRef, type ReactNode } from 'react';

const data: TimelineFile = { format: 1, title: 'T', events: [] };

export function Good(): ReactNode {
  const ref = useRef<EntenteTimeline>(null);
  return (
    <entente-timeline
      ref={ref}
      className="wide"
      data={data}
      lang="de"
      theme="dark"
      view="outline"
      shown="1987/1991"
      onentente-ready={({ detail }) => ref.current?.show(detail.events > 9 ? '1987' : '1988')}
      onentente-select={(event) => console.log(event.detail.id)}
    >
      <p>All events as a page</p>
    </entente-timeline>
  );
}

export function Bad(): ReactNode {
  return (
    <>
      {/* @ts-expect-error: no such theme */}
      <entente-timeline theme="pink" />
      {/* @ts-expect-error: no such attribute */}
      <entente-timeline source="a.json" />
      {/* @ts-expect-error: no such detail */}
      <entente-timeline onentente-select={({ detail }) => console.log(detail.events)} />
      {/* @ts-expect-error: data is an object or a text */}
      <entente-timeline data={1} />
    </>
  );
}
