/// What PostgreSQL 18.4 prints for the samples, written by `RecordingTests`: each sample, then its text
/// plain and, where that differs, pretty, line breaks as ⏎. Samples that it refuses are missing.
/// Only what 15 does not print alike.
let recorded18 = ##"""
  check: vec <-> '[1,2,3]' < 1
    ((vec <-> '[1,2,3]'::vector) < (1)::double precision)
    (vec <-> '[1,2,3]'::vector) < 1::double precision
  check: vec <=> '[1,2,3]' < 0.5
    ((vec <=> '[1,2,3]'::vector) < (0.5)::double precision)
    (vec <=> '[1,2,3]'::vector) < 0.5::double precision
  check: vector_dims(vec) = 3
    (vector_dims(vec) = 3)
    vector_dims(vec) = 3
  check: vec <> '[0,0,0]'
    (vec <> '[0,0,0]'::vector)
    vec <> '[0,0,0]'::vector
  default vec: '[0,0,0]'
    '[0,0,0]'::vector
  index: vec::halfvec(3)
    ((vec)::halfvec(3))
    (vec::halfvec(3))
  index: (vec::vector(3))
    vec
  """##
