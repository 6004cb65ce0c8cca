// Random numbers: sfc32 (Chris Doty-Humphrey, PractRand), normals by Marsaglia's polar method.

export class Chance {
  constructor(seed) {
    this.a = 0;
    this.b = seed | 0;
    this.c = 0x9e3779b9 | 0;
    this.counter = 1;
    this.spare = NaN;
    for (let i = 0; i < 12; i++) this.next();
  }

  next() {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  // Strictly between 0 and 1.
  uniform() {
    return (this.next() + 0.5) / 4294967296;
  }

  normal() {
    if (this.spare === this.spare) {
      const spare = this.spare;
      this.spare = NaN;
      return spare;
    }
    let x, y, square;
    do {
      x = 2 * this.uniform() - 1;
      y = 2 * this.uniform() - 1;
      square = x * x + y * y;
    } while (square >= 1);
    const scale = Math.sqrt((-2 * Math.log(square)) / square);
    this.spare = y * scale;
    return x * scale;
  }

  fillNormal(values) {
    for (let i = 0; i < values.length; i++) values[i] = this.normal();
  }
}
