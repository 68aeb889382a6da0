interface SaveTextProps {
  readonly text: string;
  readonly type: string;
  readonly fileName: string;
  readonly label: string;
}

/** A button that saves a text as a file. */
export function SaveText({ text, type, fileName, label }: SaveTextProps) {
  return (
    <button
      type="button"
      onClick={() => {
        const url = URL.createObjectURL(new Blob([text], { type }));
        const link = document.createElement('a');
        link.href = url;
        link.download = fileName;
        link.click();
        setTimeout(() => URL.revokeObjectURL(url), 10_000); // browsers read the URL after the click
      }}
    >
      {label}
    </button>
  );
}
