;; The long part of XXH3 and XXH128 (xxHash specification, "XXH3 Algorithm Description (for long inputs)"): eight accumulators of
;; 64 bits stand at 0, the secret of 192 bytes at 64. `at` and `end` are addresses.
(module
  (memory (export "memory") 5)

  ;; Stripes of 64 bytes, at least one. The secret goes on by 8 bytes for each, from `secret` on.
  ;; Each accumulator takes its neighbour's input, and the product of the halves of its own, mixed with the secret.
  (func $stripes (export "stripes") (param $at i32) (param $end i32) (param $secret i32)
    (local $input v128) (local $mixed v128) (local $acc0 v128) (local $acc1 v128) (local $acc2 v128) (local $acc3 v128)
    (local.set $acc0 (v128.load offset=0 (i32.const 0)))
    (local.set $acc1 (v128.load offset=16 (i32.const 0)))
    (local.set $acc2 (v128.load offset=32 (i32.const 0)))
    (local.set $acc3 (v128.load offset=48 (i32.const 0)))
    (loop $stripe
      (local.set $input (v128.load offset=0 (local.get $at)))
      (local.set $mixed (v128.xor (local.get $input) (v128.load offset=0 (local.get $secret))))
      (local.set $acc0 (i64x2.add (i64x2.add (local.get $acc0)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $input) (local.get $input)))
        (i64x2.extmul_low_i32x4_u
          (i8x16.shuffle 0 1 2 3 8 9 10 11 0 1 2 3 8 9 10 11 (local.get $mixed) (local.get $mixed))
          (i8x16.shuffle 4 5 6 7 12 13 14 15 4 5 6 7 12 13 14 15 (local.get $mixed) (local.get $mixed)))))
      (local.set $input (v128.load offset=16 (local.get $at)))
      (local.set $mixed (v128.xor (local.get $input) (v128.load offset=16 (local.get $secret))))
      (local.set $acc1 (i64x2.add (i64x2.add (local.get $acc1)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $input) (local.get $input)))
        (i64x2.extmul_low_i32x4_u
          (i8x16.shuffle 0 1 2 3 8 9 10 11 0 1 2 3 8 9 10 11 (local.get $mixed) (local.get $mixed))
          (i8x16.shuffle 4 5 6 7 12 13 14 15 4 5 6 7 12 13 14 15 (local.get $mixed) (local.get $mixed)))))
      (local.set $input (v128.load offset=32 (local.get $at)))
      (local.set $mixed (v128.xor (local.get $input) (v128.load offset=32 (local.get $secret))))
      (local.set $acc2 (i64x2.add (i64x2.add (local.get $acc2)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $input) (local.get $input)))
        (i64x2.extmul_low_i32x4_u
          (i8x16.shuffle 0 1 2 3 8 9 10 11 0 1 2 3 8 9 10 11 (local.get $mixed) (local.get $mixed))
          (i8x16.shuffle 4 5 6 7 12 13 14 15 4 5 6 7 12 13 14 15 (local.get $mixed) (local.get $mixed)))))
      (local.set $input (v128.load offset=48 (local.get $at)))
      (local.set $mixed (v128.xor (local.get $input) (v128.load offset=48 (local.get $secret))))
      (local.set $acc3 (i64x2.add (i64x2.add (local.get $acc3)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $input) (local.get $input)))
        (i64x2.extmul_low_i32x4_u
          (i8x16.shuffle 0 1 2 3 8 9 10 11 0 1 2 3 8 9 10 11 (local.get $mixed) (local.get $mixed))
          (i8x16.shuffle 4 5 6 7 12 13 14 15 4 5 6 7 12 13 14 15 (local.get $mixed) (local.get $mixed)))))
      (local.set $secret (i32.add (local.get $secret) (i32.const 8)))
      (br_if $stripe (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 64))) (local.get $end))))
    (v128.store offset=0 (i32.const 0) (local.get $acc0))
    (v128.store offset=16 (i32.const 0) (local.get $acc1))
    (v128.store offset=32 (i32.const 0) (local.get $acc2))
    (v128.store offset=48 (i32.const 0) (local.get $acc3)))

  ;; Blocks of 16 stripes, at least one. After each, what has come together is stirred with the last 64 bytes of the secret.
  (func (export "blocks") (param $at i32) (param $end i32)
    (local $lane i32) (local $acc v128)
    (loop $block
      (call $stripes (local.get $at) (i32.add (local.get $at) (i32.const 1024)) (i32.const 64))
      (local.set $lane (i32.const 0))
      (loop $stir
        (local.set $acc (v128.load (local.get $lane)))
        (local.set $acc (v128.xor (local.get $acc) (i64x2.shr_u (local.get $acc) (i32.const 47))))
        (local.set $acc (v128.xor (local.get $acc) (v128.load offset=192 (local.get $lane))))
        (v128.store (local.get $lane) (i64x2.mul (local.get $acc) (i64x2.splat (i64.const 0x9E3779B1))))
        (br_if $stir (i32.lt_u (local.tee $lane (i32.add (local.get $lane) (i32.const 16))) (i32.const 64))))
      (br_if $block (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 1024))) (local.get $end))))))
