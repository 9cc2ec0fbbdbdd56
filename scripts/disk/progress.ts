/** Shows how far a run is: a bar on a terminal, a plain line now and then elsewhere. */
export class Progress {
  private done = 0;
  private readonly total: number;
  private readonly stream: NodeJS.WriteStream;

  constructor(total: number, stream: NodeJS.WriteStream = process.stderr) {
    this.total = total;
    this.stream = stream;
  }

  /** One more is done. */
  step(name: string): void {
    this.done += 1;
    if (this.stream.isTTY) {
      const width = 24;
      const full = Math.round((this.done / this.total) * width);
      const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)}`;
      this.stream.write(`\r\u001b[2K${bar} ${this.done}/${this.total} ${name}`);
      if (this.done === this.total) this.stream.write('\r\u001b[2K');
    } else if (this.done === this.total || this.done % 50 === 0) {
      this.stream.write(`${this.done}/${this.total} converted\n`);
    }
  }
}
