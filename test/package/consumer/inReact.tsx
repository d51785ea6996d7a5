import type { TimelineFile } from 'entente-timeline';
import 'entente-timeline/react';
import type { ReactNode } from 'react';

export function Treaties({ file }: { file: TimelineFile }): ReactNode {
  return (
    <entente-timeline data={file} view="outline" onentente-select={({ detail }) => console.log(detail.id)}>
      <p>All events as a page</p>
    </entente-timeline>
  );
}
