import { Fragment } from 'preact';

/** An address breaks after its @ and its dots, so that its end can be read whole. */
export function Breakable({ text }: { text: string }) {
  if (!text.includes('@')) return <>{text}</>;
  const parts = text.split(/(?<=[@.])/);
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 ? <wbr /> : null}
          {part}
        </Fragment>
      ))}
    </>
  );
}
